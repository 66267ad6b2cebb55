import { memo } from 'react';
import { byZoom } from './by-zoom';
import { type GroundPaths, shallowsAt } from './ground-paths';
import type { PlaceShape } from './place-shapes';

interface PosterGroundProps {
  readonly paths: GroundPaths;
  readonly shapes: readonly PlaceShape[];
  readonly zoom: number;
  readonly prefix: string;
}

/** Bands of which the tint along the coast is laid, as it fades seawards. */
const BANDS = 5;

/** How strongly each of the engraver's water lines is inked, from the shore outwards. */
const WATER_LINE_INK = [0.85, 0.6, 0.38, 0.22] as const;

/** Sea, water lines, land, lakes and rivers, from the bottom up; nothing that changes with time. */
export const PosterGround = memo(function PosterGround({ paths, shapes, zoom, prefix }: PosterGroundProps) {
  const waterLine = byZoom(zoom, [5, 0.6], [8, 0.9]);
  return (
    <g className="poster-ground">
      {paths.far && <path className="poster-land-far" d={paths.far} />}
      {paths.coast && <Shallows coast={`#${prefix}coast`} zoom={zoom} />}
      {paths.waterLines.map(({ rank, d }) => (
        <path
          key={rank}
          className="poster-water-line"
          d={d}
          strokeWidth={waterLine}
          opacity={WATER_LINE_INK[rank - 1]}
        />
      ))}
      {paths.otherLand && <path className="poster-land-far" d={paths.otherLand} />}
      {landOf(shapes, 'countries', prefix)}
      {paths.disputedLand && <path className="poster-land-far" d={paths.disputedLand} />}
      {landOf(shapes, 'places', prefix)}
      {paths.lakes && <path className="poster-lake" d={paths.lakes} />}
      {paths.rivers && (
        <path className="poster-water-line" d={paths.rivers} strokeWidth={byZoom(zoom, [5, 0.7], [9, 1.8])} />
      )}
    </g>
  );
});

function landOf(shapes: readonly PlaceShape[], file: PlaceShape['file'], prefix: string) {
  return shapes
    .filter((shape) => shape.file === file && shape.isGround && shape.area)
    .map(({ id }) => <use key={id} className="poster-land" href={`#${prefix}area-${id}`} />);
}

/** The tint along the coast as bands over one another, whose opacities add up to that of one blurred line. */
function Shallows({ coast, zoom }: { readonly coast: string; readonly zoom: number }) {
  const { width, fade, opacity } = shallowsAt(zoom);
  if (opacity === 0) return null;
  const strongest = Math.min(width / 2 / fade, 1) * opacity;
  const each = 1 - (1 - strongest) ** (1 / BANDS);
  return Array.from({ length: BANDS }, (_, index) => (
    <use
      // biome-ignore lint/suspicious/noArrayIndexKey: bands have no other name and never change order
      key={index}
      className="poster-shallows"
      href={coast}
      strokeWidth={Math.round(((index + 0.5) / BANDS) * width * 10) / 10}
      opacity={each.toFixed(3)}
    />
  ));
}
