import { projectionOf } from '../../../geo/camera';
import { DrawnPoster } from '../../../svg-map/drawn-poster';
import type { Picture } from '../picture';
import { Clipped, Frame } from './clipped';
import { sightOf } from './inset';

interface LensInsetProps {
  readonly picture: Omit<Picture, 'sight'>;
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

/** The story's lens as an inset with its own labels, for the places that exist at the moment. */
export function LensInset({ picture, width }: LensInsetProps) {
  const { app, geography, scene } = picture;
  const { lens } = app.story;
  const sight = sightOf(lens.bounds, width);
  const project = projectionOf(sight.camera, sight.size);
  const isRoomy = width >= ROOMY;
  const sizes = isRoomy ? SIZES.large : SIZES.small;
  const labels = lens.labels.filter(({ place, text }) => {
    return (isRoomy || isFigure(text)) && scene.places.some(({ id, shown }) => id === place && shown);
  });
  return (
    <g id="lens" className="picture-lens">
      <Clipped id="lens-frame" size={sight.size}>
        <DrawnPoster geography={geography} scene={scene} sight={sight} prefix="lens-" />
      </Clipped>
      <Frame look="picture-frame-strong" size={sight.size} />
      <text className="picture-text picture-lens-title" fontSize={sizes.title} x={10} y={7 + sizes.title}>
        {lens.title}
      </text>
      {isRoomy && (
        <text className="picture-text picture-lens-subtitle" x={10} y={22 + sizes.title}>
          {lens.subtitle}
        </text>
      )}
      {labels.map(({ place, text, at, side }) => {
        const [x, y] = project(at);
        const [dx, dy] = SHIFT[side];
        const look = isFigure(text) ? 'picture-lens-figure' : 'picture-lens-label';
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
