import { memo, type ReactNode } from 'react';
import type { Story } from '../story/story';
import type { Pattern } from '../theme/palette';

/** Id of a state's pattern within the page's drawings. */
export function patternId(state: string): string {
  return `lens-state-${state}`;
}

/** The same tiles as on the map, 8 px to a side. */
const tiles: Readonly<Record<Exclude<Pattern, 'solid'>, ReactNode>> = {
  rows: <path d="M0 4h8" />,
  dots: <circle className="lens-ink" cx="4" cy="4" r="1.7" />,
  rings: <circle cx="4" cy="4" r="2.2" />,
  dashes: <path d="M0 2h4M4 6h4" />,
  crosses: <path d="M4 1.5v5M1.5 4h5" />,
  open: <circle className="lens-ink" cx="4" cy="4" r="0.9" />,
};

/** Pattern definitions for the states of a story, and the hatching of schematic shapes. */
export const LensPatterns = memo(function LensPatterns({ states }: { readonly states: Story['states'] }) {
  return (
    <>
      {[...states.values()].map(({ id, pattern }) =>
        pattern === 'solid' ? null : (
          <pattern
            key={id}
            id={patternId(id)}
            className="lens-pattern"
            width="8"
            height="8"
            patternUnits="userSpaceOnUse"
          >
            {tiles[pattern]}
          </pattern>
        ),
      )}
      <pattern
        id="lens-hatch"
        className="lens-hatch"
        width="6"
        height="6"
        patternUnits="userSpaceOnUse"
        patternTransform="rotate(-45)"
      >
        <path d="M0 3h6" />
      </pattern>
    </>
  );
});
