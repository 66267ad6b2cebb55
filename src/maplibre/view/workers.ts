import { clearPrewarmedResources, prewarm, setWorkerUrl } from 'maplibre-gl';
import workerUrl from 'maplibre-gl/dist/maplibre-gl-worker.mjs?url';

setWorkerUrl(workerUrl);

let areHeld = false;

/** Starts MapLibre's workers before there is a map: they load while the shapes still arrive. */
export function startWorkers(): void {
  prewarm();
  areHeld = true;
}

/** Ends the workers that were started early, once the map is removed. */
export function endWorkers(): void {
  if (areHeld) clearPrewarmedResources();
  areHeld = false;
}
