import { memo } from 'react';
import { byZoom } from './by-zoom';
import { type Drawing, type PlaceShape, pathOf, waterLinePath } from './drawing';
import { PosterPart } from './poster-part';
import { shallowsAt } from './shallows';

interface PosterGroundProps {
  readonly drawing: Drawing;
  readonly zoom: number;
  readonly prefix: string;
}

/** Bands of which the tint along the coast is laid, as it fades seawards. */
const BANDS = 5;

/** How strongly each of the engraver's water lines is inked, from the shore outwards. */
const WATER_LINE_INK = [0.85, 0.6, 0.38, 0.22] as const;

/** Sea, water lines, land, lakes and rivers, from the bottom up; nothing that changes with time. */
export const PosterGround = memo(function PosterGround({ drawing, zoom, prefix }: PosterGroundProps) {
  const { paths, shapes } = drawing;
  const part = { paths, prefix };
  const land = (file: PlaceShape['file']) =>
    shapes
      .filter((shape) => shape.file === file && shape.isGround)
      .map(({ id }) => <PosterPart key={id} {...part} name={pathOf('area', id)} className="poster-land" />);
  return (
    <g className="poster-ground">
      <PosterPart {...part} name="far" className="poster-land-far" />
      <Shallows {...part} zoom={zoom} />
      {WATER_LINE_INK.map((ink, index) => (
        <PosterPart
          key={ink}
          {...part}
          name={waterLinePath(index + 1)}
          className="poster-water-line"
          strokeWidth={byZoom(zoom, [5, 0.6], [8, 0.9])}
          opacity={ink}
        />
      ))}
      <PosterPart {...part} name="other-land" className="poster-land-far" />
      {land('countries')}
      <PosterPart {...part} name="disputed-land" className="poster-land-far" />
      {land('places')}
      <PosterPart {...part} name="lakes" className="poster-lake" />
      <PosterPart
        {...part}
        name="rivers"
        className="poster-water-line"
        strokeWidth={byZoom(zoom, [5, 0.7], [9, 1.8])}
      />
    </g>
  );
});

interface ShallowsProps {
  readonly paths: Drawing['paths'];
  readonly prefix: string;
  readonly zoom: number;
}

/** The tint along the coast as bands over one another, whose opacities add up to that of one blurred line. */
function Shallows({ zoom, ...part }: ShallowsProps) {
  const { width, fade, opacity } = shallowsAt(zoom);
  if (opacity === 0) return null;
  const strongest = Math.min(width / 2 / fade, 1) * opacity;
  const each = 1 - (1 - strongest) ** (1 / BANDS);
  return Array.from({ length: BANDS }, (_, index) => (
    <PosterPart
      // biome-ignore lint/suspicious/noArrayIndexKey: bands have no other name and never change order
      key={index}
      {...part}
      name="coast"
      className="poster-shallows"
      strokeWidth={Math.round(((index + 0.5) / BANDS) * width * 10) / 10}
      opacity={each.toFixed(3)}
    />
  ));
}
