import { memo } from 'react';
import { betweenLevels } from './by-zoom';
import { type Paths, type PlaceShape, pathOf } from './drawing';
import { PosterPart } from './poster-part';

/**
 * How a shape is outlined: as it is, as what the chosen event touches, pointed at, chosen, or chosen but not there; the
 * last two over a lighter ground of their own, since what lies under them may be as red.
 */
export type Outline = 'quiet' | 'touched' | 'hovered' | 'halo' | 'selected' | 'ghost' | 'absent';

/** Px of dashes and gaps at a whole zoom level. */
const DASHES: Readonly<Partial<Record<Outline, readonly number[]>>> = { touched: [1.6, 2.24], absent: [0, 3.84] };

interface PosterOutlineProps {
  readonly shape: PlaceShape;
  readonly paths: Paths;
  readonly look: Outline;
  readonly prefix: string;
  readonly zoom: number;
}

/** The outline of a place in one look. */
export const PosterOutline = memo(function PosterOutline(props: PosterOutlineProps) {
  const { shape, paths, look, prefix, zoom } = props;
  const { id, isCountry } = shape;
  const isGroundOnly = look === 'quiet' || look === 'ghost' || look === 'absent';
  const dashes = DASHES[look]?.map((px) => (px * betweenLevels(zoom)).toFixed(1)).join(' ');
  return (
    <g className="poster-outline" data-look={look} data-outline={id} {...(dashes && { strokeDasharray: dashes })}>
      {!(isGroundOnly && isCountry) && <PosterPart paths={paths} prefix={prefix} name={pathOf('area', id)} />}
      {!isGroundOnly && <PosterPart paths={paths} prefix={prefix} name={pathOf('edges', id)} />}
    </g>
  );
});
