import { render } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { App } from '../../src/app/app';
import type { PageData } from '../../src/app/page-data';
import { messages } from '../../src/i18n/messages';
import { createActions } from '../../src/state/actions';
import { type AppState, createAppStore } from '../../src/state/store';
import { AppContext } from '../../src/state/use-app';
import { story } from '../../src/story/load-story';
import { openWindow, type WindowOptions } from '../harness/window';

interface Page extends WindowOptions {
  readonly start?: Partial<AppState>;
  /** What the page brought along. */
  readonly pageData: PageData;
}

/** Opens the whole app in jsdom, in a window of a size and with the given files of the geography. */
export function openApp({ start = {}, pageData, ...page }: Page) {
  const { fetched } = openWindow(page);
  const store = createAppStore(story, start);
  const actions = createActions(store, story);
  const view = render(
    <AppContext value={{ story, store, actions, messages }}>
      <App pageData={pageData} />
    </AppContext>,
  );
  return { ...view, store, actions, fetched, user: userEvent.setup() };
}
