import { projectionOf } from '../../../geo/camera';
import { DrawnPoster } from '../../../svg-map/drawn-poster';
import type { Picture } from '../picture';
import { Clipped, Frame } from './clipped';
import { viewportOf } from './inset';

interface SheetInsetProps {
  readonly picture: Omit<Picture, 'viewport'>;
  /** Px; the height follows from the bounds. */
  readonly width: number;
}

const ANCHOR = { left: 'end', right: 'start', above: 'middle', below: 'middle', centre: 'middle' } as const;
/** Px from the labelled point to its text. */
const SHIFT = { left: [-8, 4], right: [8, 4], above: [0, -10], below: [0, 18], centre: [0, 5] } as const;
/** Px of letters. */
const SIZES = {
  large: { title: 15, figure: 18, label: 12.5 },
  small: { title: 12, figure: 13, label: 10.5 },
} as const;
/** Width in px from which there is room for more than figures. */
const ROOMY = 180;

/** The story's inset as an inset with its own labels, for the places that exist at the moment. */
export function SheetInset({ picture, width }: SheetInsetProps) {
  const { app, geography, scene } = picture;
  const { inset } = app.story;
  const viewport = viewportOf(inset.bounds, width);
  const project = projectionOf(viewport.camera, viewport.size);
  const isRoomy = width >= ROOMY;
  const sizes = isRoomy ? SIZES.large : SIZES.small;
  const labels = inset.labels.filter(({ place, text }) => {
    return (isRoomy || isFigure(text)) && scene.places.some(({ id, shown }) => id === place && shown);
  });
  return (
    <g id="inset" className="picture-inset">
      <Clipped id="inset-frame" size={viewport.size}>
        <DrawnPoster geography={geography} scene={scene} viewport={viewport} prefix="inset-" />
      </Clipped>
      <Frame look="picture-frame-strong" size={viewport.size} />
      <text className="picture-text picture-inset-title" fontSize={sizes.title} x={10} y={7 + sizes.title}>
        {inset.title}
      </text>
      {isRoomy && (
        <text className="picture-text picture-inset-subtitle" x={10} y={22 + sizes.title}>
          {inset.subtitle}
        </text>
      )}
      {labels.map(({ place, text, at, side }) => {
        const [x, y] = project(at);
        const [dx, dy] = SHIFT[side];
        const look = isFigure(text) ? 'picture-inset-figure' : 'picture-inset-label';
        return (
          <text
            key={place}
            className={`picture-text ${look}`}
            fontSize={isFigure(text) ? sizes.figure : sizes.label}
            textAnchor={ANCHOR[side]}
            x={Math.round(x + dx)}
            y={Math.round(y + dy)}
          >
            {text}
          </text>
        );
      })}
    </g>
  );
}

function isFigure(text: string): boolean {
  return /^\d/.test(text);
}
