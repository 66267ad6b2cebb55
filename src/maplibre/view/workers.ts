import { clearPrewarmedResources, prewarm, setWorkerCount, setWorkerUrl } from 'maplibre-gl';
import workerUrl from 'maplibre-gl/dist/maplibre-gl-worker.mjs?url';

setWorkerUrl(workerUrl);

// As MapLibre has it in all browsers but Safari. Of workers started together, WebKit lets only the first ask the service
// worker, so that without a network the others would load nothing.
setWorkerCount(1);

/** In a frame of opaque origin, MapLibre makes an address of the worker's text anew. */
const workerTexts = [workerUrl, workerUrl.replace(/^data:text\/javascript,/, 'data:text/javascript;charset=utf-8,')];

// The page lets no text become a script but by a policy (Trusted Types). This one holds for all that is not told which.
window.trustedTypes?.createPolicy('default', {
  createScriptURL: (url) => (workerTexts.includes(url) ? url : null),
});

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
