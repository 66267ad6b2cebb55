import { memo } from 'react';
import type { Pattern, Tone } from '../theme/palette';
import type { PlaceShape } from './place-shapes';
import { patternName } from './poster-patterns';

interface PosterFillProps {
  readonly shape: PlaceShape;
  readonly prefix: string;
  readonly state: string | null;
  readonly tone: Tone | undefined;
  readonly pattern: Pattern | undefined;
  readonly carried: boolean;
}

/** The ground of a place that exists now, coloured by its state, and what a pointer takes for it. */
export const PosterFill = memo(function PosterFill(props: PosterFillProps) {
  const { shape, prefix, state, tone, pattern, carried } = props;
  const { id, file, area, narrow } = shape;
  const href = `#${prefix}area-${id}`;
  const isColoured = tone !== undefined && pattern !== 'open';
  return (
    <g
      className="poster-place"
      data-place={id}
      data-pick={id}
      data-file={file}
      data-state={state ?? undefined}
      data-pattern={pattern}
      data-carried={carried}
    >
      {area && <use className="poster-colour" href={href} fill={isColoured ? `var(--tone-${tone})` : 'none'} />}
      {area && pattern && pattern !== 'solid' && (
        <use className="poster-pattern" href={href} fill={`url(#${prefix}${patternName(state)})`} />
      )}
      {narrow && <path className="poster-narrow" d={narrow} />}
    </g>
  );
});
