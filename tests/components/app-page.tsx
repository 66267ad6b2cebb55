import { render } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { vi } from 'vitest';
import { App } from '../../src/app/app';
import { english } from '../../src/i18n/messages';
import { createActions } from '../../src/state/actions';
import type { AppState } from '../../src/state/state';
import { createAppStore } from '../../src/state/store';
import { AppContext } from '../../src/state/use-app';
import { story } from '../../src/story/load-story';

/** Px of every element that asks for its size; jsdom lays nothing out. */
const SIZE = { width: 900, height: 600 };

interface Page {
  readonly width: number;
  readonly height: number;
  /** Bodies by file name below `geo/`; every other file is missing. */
  readonly files: Readonly<Record<string, unknown>>;
  readonly start?: Partial<AppState>;
}

/** Opens the whole app in jsdom, in a window of a size and with the given files of the geography. */
export function openApp({ width, height, files, start = {} }: Page) {
  vi.stubGlobal('matchMedia', (query: string) => ({
    matches:
      [...query.matchAll(/\((min|max)-(width|height): (\d+)px\)/g)].every(([, bound, side, px]) => {
        const actual = side === 'width' ? width : height;
        return bound === 'min' ? actual >= Number(px) : actual <= Number(px);
      }) && query.includes('px'),
    addEventListener: () => {},
    removeEventListener: () => {},
  }));
  vi.stubGlobal(
    'ResizeObserver',
    class {
      readonly #tell: (entries: readonly { contentRect: typeof SIZE }[]) => void;
      constructor(tell: (entries: readonly { contentRect: typeof SIZE }[]) => void) {
        this.#tell = tell;
      }
      observe(): void {
        this.#tell([{ contentRect: SIZE }]);
      }
      disconnect(): void {}
    },
  );
  vi.stubGlobal('fetch', async (url: string) => {
    const body = files[url.replace(/^.*geo\//, '')];
    return body === undefined ? new Response('', { status: 404 }) : new Response(JSON.stringify(body));
  });
  const store = createAppStore(story, start);
  const actions = createActions(store, story);
  const view = render(
    <AppContext value={{ story, store, actions, messages: english }}>
      <App />
    </AppContext>,
  );
  return { ...view, store, actions, user: userEvent.setup() };
}
