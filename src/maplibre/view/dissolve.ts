import type { Map as MapLibreMap } from 'maplibre-gl';
import type { Scene } from '../../scene/scene';

/** Ms in which one state of the map fades into the next. */
const DISSOLVE_MS = 450;

/** True where a reader sees one state follow another: another one somewhere, and no drag that runs over them. */
export function isDissolving(before: Scene, after: Scene): boolean {
  if (before.scrubbing || after.scrubbing) return false;
  return after.places.some(({ state, turningTo }, index) => {
    const was = before.places[index];
    return was?.state !== state || was.turningTo !== turningTo;
  });
}

/**
 * Lays a picture of what a map shows over it and fades it out, so that what is drawn next fades in. Not while the camera
 * moves, when it would be seen twice, nor where the reader asks for reduced motion.
 */
export function dissolve(map: MapLibreMap): void {
  if (map.isMoving() || matchMedia('(prefers-reduced-motion: reduce)').matches) return;
  const canvas = map.getCanvas();
  const still = document.createElement('canvas');
  still.width = canvas.width;
  still.height = canvas.height;
  still.className = 'map-still';
  // The browser keeps what WebGL has drawn only until the end of the task.
  map.redraw();
  still.getContext('2d')?.drawImage(canvas, 0, 0);
  canvas.after(still);
  const remove = (): void => still.remove();
  still
    .animate([{ opacity: 1 }, { opacity: 0 }], { duration: DISSOLVE_MS, easing: 'ease-in-out' })
    .finished.then(remove, remove);
}
