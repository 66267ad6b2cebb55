import { memo } from 'react';
import type { GeoCollection, GeoFile } from '../geo/geography';
import { inkLines, strokeOf } from './line-kinds';
import { type Sight, shapePath } from './shape-path';

interface PosterLinesProps {
  /** GeoJSON, longitude first. */
  readonly geography: Partial<Record<GeoFile, GeoCollection>>;
  readonly sight: Sight;
  /** Address of the coast's path, which the ground draws too; null where none is in sight. */
  readonly coast: string | null;
}

/** Coast and borders as ink; nothing that changes with time. */
export const PosterLines = memo(function PosterLines({ geography, sight, coast }: PosterLinesProps) {
  return (
    <g className="poster-lines">
      {inkLines.map((line) => {
        const shared = { className: `poster-ink poster-${line.name}`, ...strokeOf(line, sight.camera.zoom) };
        if (line.name === 'coast') return coast && <use key={line.name} href={coast} {...shared} />;
        const features = line.files.flatMap((file) => geography[file]?.features ?? []);
        const lines = features.filter(({ geometry, properties }) => {
          return line.kinds.includes(properties.kind) && geometry.type.endsWith('LineString');
        });
        const d = shapePath(
          lines.map(({ geometry }) => geometry),
          sight,
        );
        return d && <path key={line.name} d={d} {...shared} />;
      })}
    </g>
  );
});
