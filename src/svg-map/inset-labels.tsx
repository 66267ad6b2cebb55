import type { LonLat } from '../geo/mercator';
import type { ScenePlace } from '../scene/scene';
import type { Story } from '../story/story';

const ANCHOR = { left: 'end', right: 'start', above: 'middle', below: 'middle', centre: 'middle' } as const;
/** Px from the labelled point to its text. */
const SHIFT = { left: [-8, 4], right: [8, 4], above: [0, -10], below: [0, 18], centre: [0, 5] } as const;

export type LabelSize = 'figures' | 'small' | 'large';

interface InsetLabelsProps {
  readonly labels: Story['inset']['labels'];
  readonly shown: readonly ScenePlace[];
  readonly project: (lonLat: LonLat) => readonly [number, number];
  readonly size: LabelSize;
}

/** The inset's own labels, for the places that exist now. */
export function InsetLabels({ labels, shown, project, size }: InsetLabelsProps) {
  return labels.map(({ place, text, at, side }) => {
    const drawn = shown.find((each) => each.id === place);
    const isFigure = /^\d/.test(text);
    if (!drawn || (size === 'figures' && !isFigure)) return null;
    const [x, y] = project(at);
    const [dx, dy] = SHIFT[side];
    return (
      <text
        key={place}
        className={isFigure ? 'inset-label inset-figure' : 'inset-label'}
        data-selected={drawn.selected}
        data-size={size}
        x={x + dx}
        y={y + dy}
        textAnchor={ANCHOR[side]}
      >
        {text}
      </text>
    );
  });
}
