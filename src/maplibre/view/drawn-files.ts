import type { ErrorEvent, Map as MapLibreMap } from 'maplibre-gl';
import { isVital, vitalFiles } from '../../geo/geography';
import { RELIEF } from '../layers/relief-layer';

interface DrawnFiles {
  /** Tells whether the map has been given all that the first view gets; empty sources are drawn as well. */
  setGiven(isGiven: boolean): void;
  /** True where all is given, and what makes it a map is drawn. */
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
  let isGiven = false;
  const hasVital = (): boolean => vitalFiles.every((file) => drawn.has(file));
  map.on('sourcedata', ({ sourceDataType, sourceId }) => {
    if (sourceDataType !== 'content') return;
    drawn.add(sourceId);
    lost.delete(sourceId);
  });
  map.on('error', ({ error, sourceId }: ErrorEvent & { readonly sourceId?: string }) => {
    console.warn(error);
    // An ornament, of which nobody needs to hear.
    if (sourceId === RELIEF) return;
    if (sourceId !== undefined && !isVital(sourceId)) {
      lost.add(sourceId);
      return;
    }
    // What fails of no source, once all is drawn, nobody sees.
    if (sourceId !== undefined) drawn.delete(sourceId);
    if (!hasVital()) failed();
  });
  return {
    setGiven(next) {
      isGiven = next;
    },
    isMap: () => isGiven && hasVital(),
    isPartLost: () => lost.size > 0,
  };
}
