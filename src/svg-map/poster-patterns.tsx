import { memo, type ReactNode } from 'react';
import type { Pattern } from '../cartography/palette';
import type { StateKind } from '../story/story';
import { betweenLevels } from './by-zoom';

/** Name of a state's pattern, or of the hatching for none, to be put after a drawing's own prefix. */
export function patternName(state: string | null): string {
  return state === null ? 'hatch' : `state-${state}`;
}

/** Side of a pattern's tile, and of the hatching's, which runs wider so that both can be read on one another; px. */
const SIDE = 6;
const HATCH_SIDE = 11;

/** The same tiles as on the map. */
const tiles: Readonly<Record<Exclude<Pattern, 'solid'>, ReactNode>> = {
  rows: <path d="M0 3h6" strokeWidth={1.5} />,
  dots: <path d="M3 3h0" strokeWidth={2.7} strokeLinecap="round" />,
  rings: <circle cx="3" cy="3" r="1.8" />,
  dashes: <path d="M.2 1.5h3.2M3.2 4.5h2.8M0 4.5h.4" strokeWidth={1.1} />,
  crosses: <path d="M3 1v4M1 3h4" />,
  open: <path d="M3 3h0" strokeWidth={1.4} strokeLinecap="round" />,
};

/** Keeps patterns of one size on shapes that are drawn at a scale, as the map's grow and shrink within a zoom level. */
export function patternTransform(zoom: number, scale: number): string {
  return `scale(${(betweenLevels(zoom) / scale).toFixed(3)})`;
}

interface PosterPatternsProps {
  readonly prefix: string;
  readonly states: ReadonlyMap<string, StateKind>;
  /** Keeps patterns of one size on shapes that are drawn at a scale; see `patternTransform`. */
  readonly transform?: string;
}

/** Pattern definitions for the states of a story, and the hatching of schematic shapes. */
export const PosterPatterns = memo(function PosterPatterns({ prefix, states, transform }: PosterPatternsProps) {
  const common = { patternUnits: 'userSpaceOnUse', patternTransform: transform } as const;
  return (
    <>
      {[...states.values()].map(({ id, pattern, tone }) =>
        pattern === 'solid' ? null : (
          <pattern
            key={id}
            id={`${prefix}${patternName(id)}`}
            className="poster-tile"
            width={SIDE}
            height={SIDE}
            // Patterns are cut out of the colour as paper shows through ink; `open` has no colour to be cut from.
            stroke={pattern === 'open' ? `var(--tone-${tone})` : 'var(--halo)'}
            {...common}
          >
            {tiles[pattern]}
          </pattern>
        ),
      )}
      <pattern
        id={`${prefix}${patternName(null)}`}
        className="poster-tile"
        width={HATCH_SIDE}
        height={HATCH_SIDE}
        stroke="var(--hatch)"
        {...common}
      >
        <path d="M-2 2 2-2M0 11 11 0M9 13l4-4" strokeWidth={0.9} />
      </pattern>
    </>
  );
});
