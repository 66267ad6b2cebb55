import type { ErrorEvent, Map as MapLibreMap } from 'maplibre-gl';
import { isVital, vitalFiles } from '../../geo/geography';
import type { MapViewListener } from './map-view';

/**
 * Follows what MapLibre's worker makes of the files of the geography, and tells what is lost. It calls a map `idle` as well
 * whose sources have all failed: an empty sea. The returned function says whether what makes it a map is really there.
 */
export function followFiles(map: MapLibreMap, listener: Pick<MapViewListener, 'onFailure' | 'onLoss'>): () => boolean {
  const drawn = new Set<string>();
  const isMap = (): boolean => vitalFiles.every((file) => drawn.has(file));
  map.on('sourcedata', ({ sourceDataType, sourceId }) => {
    if (sourceDataType === 'content') drawn.add(sourceId);
  });
  map.on('error', ({ error, sourceId }: ErrorEvent & { readonly sourceId?: string }) => {
    console.warn(error);
    if (sourceId !== undefined) drawn.delete(sourceId);
    if (!isMap() && (sourceId === undefined || isVital(sourceId))) listener.onFailure();
    else if (sourceId !== undefined) listener.onLoss();
  });
  return isMap;
}
