import { memo } from 'react';
import type { Pattern, Tone } from '../cartography/palette';
import { type Paths, type PlaceShape, pathOf } from './drawing';
import { PosterPart } from './poster-part';
import { patternName } from './poster-patterns';
import { turningName } from './turning-patterns';

interface PosterFillProps {
  readonly shape: PlaceShape;
  readonly paths: Paths;
  readonly prefix: string;
  readonly state: string | null;
  readonly tone: Tone | undefined;
  readonly pattern: Pattern | undefined;
  readonly turningTo: string | null;
  readonly faint: boolean;
}

/** The ground of a place that exists now, coloured by its state, and what a pointer takes for it. */
export const PosterFill = memo(function PosterFill(props: PosterFillProps) {
  const { shape, paths, prefix, state, tone, pattern, turningTo, faint } = props;
  const { id, file } = shape;
  const area = { paths, prefix, name: pathOf('area', id) };
  const isColoured = tone !== undefined && pattern !== 'open';
  return (
    // Before a script has run, and without one, the link leads to the place's text.
    <a
      className="poster-place"
      href={`#place-${id}`}
      tabIndex={-1}
      data-place={id}
      data-pick={id}
      data-file={file}
      data-state={state ?? undefined}
      data-pattern={pattern}
      data-faint={faint}
    >
      <PosterPart {...area} className="poster-colour" fill={isColoured ? `var(--tone-${tone})` : 'none'} />
      {pattern && pattern !== 'solid' && (
        <PosterPart {...area} className="poster-pattern" fill={`url(#${prefix}${patternName(state)})`} />
      )}
      {turningTo !== null && <PosterPart {...area} fill={`url(#${prefix}${turningName(turningTo)})`} />}
      <PosterPart paths={paths} prefix={prefix} name={pathOf('narrow', id)} className="poster-narrow" />
    </a>
  );
});
