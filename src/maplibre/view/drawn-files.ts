import type { ErrorEvent, Map as MapLibreMap } from 'maplibre-gl';
import { isVital, vitalFiles } from '../../geo/geography';

interface DrawnFiles {
  /** True where all is there that makes it a map. */
  isMap(): boolean;
  /** True where a lesser part of it could not be drawn. */
  isPartLost(): boolean;
}

/**
 * Follows what MapLibre's worker makes of the sources, since a map all of whose sources have failed says that it is idle as
 * well: an empty sea. `failed` is told where what makes it a map cannot be drawn.
 */
export function followFiles(map: MapLibreMap, failed: () => void): DrawnFiles {
  const drawn = new Set<string>();
  const lost = new Set<string>();
  const isMap = (): boolean => vitalFiles.every((file) => drawn.has(file));
  map.on('sourcedata', ({ sourceDataType, sourceId }) => {
    if (sourceDataType !== 'content') return;
    drawn.add(sourceId);
    lost.delete(sourceId);
  });
  map.on('error', ({ error, sourceId }: ErrorEvent & { readonly sourceId?: string }) => {
    console.warn(error);
    if (sourceId !== undefined && !isVital(sourceId)) {
      lost.add(sourceId);
      return;
    }
    // What fails of no source, once all is drawn, nobody sees.
    if (sourceId !== undefined) drawn.delete(sourceId);
    if (!isMap()) failed();
  });
  return { isMap, isPartLost: () => lost.size > 0 };
}
