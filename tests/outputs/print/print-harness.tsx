import { readFileSync } from 'node:fs';
import type { GeoCollection, GeoFile } from '../../../src/geo/geography';
import { messages } from '../../../src/i18n/messages';
import { mountPrintSheet } from '../../../src/outputs/print/mount-print-sheet';
import { createActions } from '../../../src/state/actions';
import { type AppState, createAppStore } from '../../../src/state/store';
import type { AppContextValue } from '../../../src/state/use-app';
import { story } from '../../../src/story/load-story';
import { textOf } from '../../panel/panel-harness';

const files: readonly GeoFile[] = ['places', 'countries'];

/** The shapes of the story's places, as the app loads them. */
export const geography: Partial<Record<GeoFile, GeoCollection>> = Object.fromEntries(
  files.map((file) => [file, JSON.parse(readFileSync(`public/geo/${file}.geojson`, 'utf8'))]),
);

export const credits = '© somebody';

/** An app that nobody has drawn, at a state. */
export function appAt(state: Partial<AppState>): AppContextValue {
  const store = createAppStore(story, state);
  return { story, store, actions: createActions(store, story), messages };
}

/** Puts the sheet for a state into the page, as printing does. */
export function openSheet(state: Partial<AppState> = {}, files = geography) {
  const mapArea = { width: 900, height: 600 };
  const remove = mountPrintSheet(appAt(state), { geography: files, camera: null, mapArea, credits });
  const find = (selector: string): Element => {
    const found = document.querySelector(`.print-room ${selector}`);
    if (!found) throw new Error(`nothing on the sheet matches ${selector}`);
    return found;
  };
  const all = (selector: string): Element[] => [...document.querySelectorAll(`.print-room ${selector}`)];
  /** What the sheet tells under an id, with white space as single spaces; null where it does not. */
  const told = (id: string): string | null => {
    const item = document.querySelector(`.print-room [data-item="${id}"]`);
    return item && textOf(item);
  };
  return { remove, find, all, told, text: (selector = '.print-sheet') => textOf(find(selector)) };
}
