import { clearPrewarmedResources, prewarm, setWorkerUrl } from 'maplibre-gl';
import workerUrl from 'maplibre-gl/dist/maplibre-gl-worker.mjs?url';

setWorkerUrl(workerUrl);

/**
 * Starts MapLibre's workers for a map that is made in the same task: they load while its graphics are set up. Any earlier,
 * a worker could fail before there is a map to hear of it.
 */
export function startWorkers(): void {
  prewarm();
}

/** Ends the workers once their map is removed, so that the next one has new ones. */
export function endWorkers(): void {
  clearPrewarmedResources();
}
