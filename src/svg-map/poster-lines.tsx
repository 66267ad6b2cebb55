import { memo } from 'react';
import { inkPath, type Paths } from './drawing';
import { inkLines, strokeOf } from './line-kinds';
import { PosterPart } from './poster-part';

interface PosterLinesProps {
  readonly paths: Paths;
  readonly zoom: number;
  readonly prefix: string;
}

/** Coast and borders as ink; nothing that changes with time. */
export const PosterLines = memo(function PosterLines({ paths, zoom, prefix }: PosterLinesProps) {
  return (
    <g className="poster-lines">
      {inkLines.map((line) => (
        <PosterPart
          key={line.name}
          paths={paths}
          prefix={prefix}
          name={line.name === 'coast' ? 'coast' : inkPath(line.name)}
          className={`poster-ink poster-${line.name}`}
          {...strokeOf(line, zoom)}
        />
      ))}
    </g>
  );
});
