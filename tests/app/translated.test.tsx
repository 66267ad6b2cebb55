import { act, cleanup, fireEvent, render } from '@testing-library/react';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { App } from '../../src/app/app';
import { readPage } from '../../src/app/read-page';
import { messages } from '../../src/i18n/messages';
import type { MapViewOptions } from '../../src/maplibre/view/map-view';
import { createActions } from '../../src/state/actions';
import { createAppStore } from '../../src/state/store';
import { AppContext } from '../../src/state/use-app';
import { forgetPage, runFirstScript, showBuiltPage } from '../harness/built-page';
import { fakeView } from '../harness/fake-map';
import { files } from '../harness/small-geography';
import { textsHeldByReact, translate, wordsOf } from '../harness/translation';
import { openWindow } from '../harness/window';

let map: MapViewOptions | undefined;
vi.mock('../../src/maplibre/view/create-map-view', () => ({
  createMapView: (options: MapViewOptions) => {
    map = options;
    return fakeView();
  },
}));

vi.spyOn(console, 'warn').mockImplementation(() => {});
const complain = vi.spyOn(console, 'error').mockImplementation(() => {});

beforeEach(() => {
  complain.mockClear();
  // Dates stay the machine's own; what waits is led on by hand.
  vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout', 'requestAnimationFrame', 'cancelAnimationFrame'] });
  HTMLDialogElement.prototype.showModal = function (this: HTMLDialogElement) {
    this.open = true;
  };
});
afterEach(() => {
  vi.useRealTimers();
  vi.unstubAllGlobals();
});

/** In ms: longer than any text lags behind a drag, and than playback stays at an event. */
const LAG = 1000;
const STAY = 10_000;

interface Reader {
  readonly width: number;
  readonly height: number;
  /** True in the page that other sites show in a frame. */
  readonly framed?: boolean;
  /** Of events, places and choices only every so many: what tells of them is the same in all windows. */
  readonly every: number;
}

/** Opens the built page, does something to it, and lets the app take it over. */
async function openPage({ width, height, framed = false }: Reader, beforehand: (root: HTMLElement) => void) {
  cleanup();
  forgetPage();
  openWindow({ width, height, files });
  if (framed) document.documentElement.dataset['surface'] = 'embed';
  const container = showBuiltPage();
  runFirstScript();
  beforehand(container);
  const { story, pageData } = readPage(document);
  const store = createAppStore(story);
  const actions = createActions(store, story);
  // Not drawn twice, as in development: the way through the whole story is long.
  const app = (
    <AppContext value={{ story, store, actions, messages }}>
      <App pageData={pageData} />
    </AppContext>
  );
  await act(async () => void render(app, { container, hydrate: true, onRecoverableError: () => {} }));
  return { story, actions };
}

type Step = readonly [what: string, step: () => unknown, ms?: number];

/** How often a reader does what only shows again, in another order, what has been seen. */
const AGAIN = 2;

/** What a reader can do with a page, one thing after another, through all that it tells. */
function stepsThrough({ story, actions }: Awaited<ReturnType<typeof openPage>>, { every }: Reader): readonly Step[] {
  const { start, end, now } = story.calendar;
  const some = <T,>(all: readonly T[]): readonly T[] => all.filter((_, index) => index % every === 0);
  const days = [start, (start + end) / 2, end];
  const again = [...Array(AGAIN).keys()];
  const press = (selector: string, index = 0): void => {
    const element = document.querySelectorAll(selector)[index];
    if (element) fireEvent.click(element);
  };
  const type = (text: string): void => {
    const [field] = document.querySelectorAll('.share-px input');
    if (field) fireEvent.change(field, { target: { value: text } });
  };
  const showMap = (): void => {
    if (!map) throw new Error('there is no map');
    map.listener.onCamera(map.camera);
    map.listener.onIdle();
  };
  const openFolds = (): void => {
    for (const fold of document.querySelectorAll('details')) {
      fold.open = true;
      fireEvent(fold, new Event('toggle'));
    }
  };
  return [
    ['opens the folds', openFolds],
    ['opens the key', () => press('.map-legend-button')],
    ['sees the map take over', showMap],
    ...some(story.events).map(({ id }): Step => [`chooses ${id}`, () => actions.selectEvent(id)]),
    ...again.map((at): Step => [`steps back, ${at}`, () => actions.step(-1)]),
    ...days.map((day): Step => [`goes to ${day}`, () => actions.goTo(day)]),
    ...some([...story.places.keys()]).map((id): Step => [`chooses ${id}`, () => actions.selectPlace(id)]),
    ['opens the folds of a place', openFolds],
    ...days.map((day): Step => [`goes to ${day} in a place`, () => actions.goTo(day)]),
    ['hears of paragraphs', () => actions.offerParagraphs([1, 2, 3, 4, 5, 6, 7, 8])],
    ['goes back', () => actions.clear()],
    ['looks where nothing is', () => map?.listener.onCamera({ longitude: 0, latitude: 0, zoom: 5 })],
    ['loses the map', () => map?.listener.onFailure()],
    ['takes hold of the slider', () => actions.startScrub()],
    ...days.map((day): Step => [`drags to ${day}`, () => actions.goTo(day), 20]),
    ['lets go', () => actions.endScrub()],
    ['goes to the present', () => actions.goTo(now)],
    ['has no paragraphs any more', () => actions.offerParagraphs([])],
    ['plays', () => actions.playStory()],
    ...again.map((at): Step => [`is led on, ${at}`, () => {}, STAY]),
    ['goes near the end', () => actions.standAt(story.events.at(-2)?.id ?? '')],
    ...again.map((at): Step => [`is led to the end, ${at}`, () => {}, STAY]),
    ['is told something', () => actions.notify({ id: 'one', text: 'one' })],
    ['is told more', () => actions.notify({ id: 'two', text: 'two' })],
    ['is told otherwise', () => actions.notify({ id: 'one', text: 'three' })],
    ['puts it away', () => actions.dismiss('one')],
    ['points at a place', () => map?.listener.onHover('latakia', { x: 1, y: 1 })],
    ['points elsewhere', () => map?.listener.onHover('damascus', { x: 1, y: 1 })],
    ['points at nothing', () => map?.listener.onHover(null, null)],
    ['closes the key', () => press('.map-legend-close')],
    ['shares', () => press('.share-button')],
    ['copies', () => press('.copy-field-actions button')],
    ['opens what embeds', openFolds],
    ...Array.from({ length: 20 }, (_, at): Step => [`picks ${at}`, () => press('.share-choice input', at)]),
    ['types no number', () => type('wide')],
    ['types a number', () => type('640')],
    ['closes the dialog', () => press('.dialog-close')],
  ];
}

/** What the page says after each step of a reader; `afterwards` is done to it whenever it may have changed. */
async function walk(reader: Reader, afterwards: (page: Node) => void): Promise<ReadonlyMap<string, string>> {
  const page = await openPage(reader, () => {});
  const said = new Map<string, string>();
  for (const [what, step, ms = LAG] of [['opens it', () => {}] as const, ...stepsThrough(page, reader)]) {
    act(() => void step());
    afterwards(document.body);
    await act(async () => {
      await vi.dynamicImportSettled();
      await vi.advanceTimersByTimeAsync(ms);
    });
    afterwards(document.body);
    said.set(what, wordsOf(document.body));
  }
  return said;
}

/** When a walk is given up, in ms: it takes seconds, but not on a busy machine. */
const LONG_WAY = 240_000;

const WIDE: Reader = { width: 1280, height: 860, every: 2 };

describe('a page that a browser translates', () => {
  it.each([
    ['a wide window', WIDE],
    ['a phone', { width: 390, height: 844, every: 5 }],
    ['a frame', { width: 640, height: 480, framed: true, every: 5 }],
  ])(
    'says the same as any other after every step, in %s',
    async (_, reader) => {
      const usual = await walk(reader, (page) => expect(textsHeldByReact(page)).toEqual([]));
      expect(new Set(usual.values()).size).toBeGreaterThan(usual.size / 3);
      const translated = await walk(reader, translate);
      for (const [what, words] of usual) expect(translated.get(what), what).toBe(words);
      expect(complain.mock.calls).toEqual([]);
    },
    LONG_WAY,
  );
});

/** What translators and extensions do before the app is there. */
const meddled: Readonly<Record<string, (root: HTMLElement) => void>> = {
  'a translation': () => translate(document.body),
  'a translated heading': (root) => root.querySelectorAll('h1, h2').forEach(translate),
  'all around the app': (root) => {
    document.body.append(document.createElement('grammar-check'));
    document.body.setAttribute('data-grammar-check', 'on');
    root.before(document.createElement('aside'));
  },
  'an element after the app': (root) => root.append(document.createElement('aside')),
  'an element in the text': (root) => root.querySelector('.panel article')?.prepend(document.createElement('aside')),
  'attributes in the text': (root) => root.querySelector('.panel h2')?.setAttribute('data-grammar-check', 'on'),
  'the loss of the drawing': (root) => root.querySelector('.svg-map')?.remove(),
};

describe('a page that was changed before the app takes it over', () => {
  it('has all that it had, whatever was changed', async () => {
    const textAfter = async (meddle: (root: HTMLElement) => void): Promise<string> => {
      await openPage(WIDE, meddle);
      expect(document.documentElement).toHaveAttribute('data-hydrated');
      return wordsOf(document.querySelector('#root > .app') ?? document);
    };
    const usual = await textAfter(() => {});
    expect(usual).toContain(messages.panel.introduction.heading);
    for (const [what, meddle] of Object.entries(meddled)) expect(await textAfter(meddle), what).toBe(usual);
  });
});

describe('the watch over texts', () => {
  it('finds one among other children', () => {
    const { container } = render(
      <p>
        one <b>two</b>
      </p>,
    );
    expect(textsHeldByReact(container)).toEqual(['"one " in <p>one <b>two</b></p>']);
  });
});
