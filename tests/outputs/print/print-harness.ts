import { readFileSync } from 'node:fs';
import type { GeoCollection, GeoFile } from '../../../src/geo/geography';
import { messages } from '../../../src/i18n/messages';
import { createActions } from '../../../src/state/actions';
import { type AppState, createAppStore } from '../../../src/state/store';
import type { AppContextValue } from '../../../src/state/use-app';
import { story } from '../../../src/story/load-story';

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
