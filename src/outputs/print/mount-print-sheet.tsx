import type { Camera, Size } from '../../geo/camera';
import type { GeoCollection, GeoFile } from '../../geo/geography';
import { boundsByPlace } from '../../scene/place-bounds';
import { AppContext, type AppContextValue } from '../../state/use-app';
import { clearNames } from './clear-names';
import { fitsFor } from './fit';
import { fitSheet } from './fit-sheet';
import { mapRoom } from './measure-sheet';
import { aspectOf, paperFrame } from './paper-frame';
import { paperViewport, placesInView } from './paper-viewport';
import { openRoom } from './print-room';
import { PrintSheet, type Setting } from './print-sheet';
import { unrollPatterns } from './unroll-patterns';

export interface PrintInput {
  /** GeoJSON as far as it has arrived, longitude first. */
  readonly geography: Partial<Record<GeoFile, GeoCollection>>;
  /** Where the reader's map looks; null before there is one. */
  readonly camera: Camera | null;
  /** Px of the reader's map. */
  readonly mapArea: Size;
  /** The lines that the licences of the geography ask for. */
  readonly credits: string;
}

/**
 * Puts the sheet for what the reader looks at into the page, at once, where it shows on paper alone; the returned
 * function takes it out again. Throws, and leaves nothing behind, where it cannot be drawn.
 */
export function mountPrintSheet(app: AppContextValue, { geography, camera, mapArea, credits }: PrintInput): () => void {
  const { story, store } = app;
  const { place, event } = store.getState();
  const frames = boundsByPlace(story, geography);
  const bounds = paperFrame({ story, frames, place, event, camera, mapArea });
  const room = openRoom();
  const draw = (setting: Setting): Element =>
    room.draw(
      <AppContext value={app}>
        <PrintSheet {...{ geography, credits, ...setting }} address={location.href} />
      </AppContext>,
    );
  const { fit, most } = fitSheet(fitsFor(aspectOf(bounds)), (fit, most) =>
    draw({ fit, most, trial: true, inView: null, viewport: null }),
  );
  const viewportOn = (sheet: Element) => paperViewport(bounds, mapRoom(sheet), story.view.limits);
  const fitted = { fit, most, trial: false };
  // The key tells of what is on the map, and how large the map is depends on the key.
  const about = viewportOn(draw({ ...fitted, inView: null, viewport: null }));
  const inView = placesInView(frames, about);
  const viewport = viewportOn(draw({ ...fitted, inView, viewport: null }));
  const sheet = draw({ ...fitted, inView, viewport });
  clearNames(sheet);
  unrollPatterns(sheet);
  return room.close;
}
