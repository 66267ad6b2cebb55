import { act, fireEvent, screen, waitFor, within } from '@testing-library/react';
import type { ComponentType } from 'react';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { tools } from '#messages/tools';
import { readPage } from '../../src/app/read-page';
import { start } from '../../src/app/start-app';
import { messages } from '../../src/i18n/messages';
import { story } from '../../src/story/load-story';
import { forgetPage, runFirstScript, showBuiltPage } from '../harness/built-page';
import { fakeView } from '../harness/fake-map';
import { files } from '../harness/small-geography';
import { wearStyles } from '../harness/styles';
import { openWindow } from '../harness/window';

/** The part that throws, and when it does. */
const broken = vi.hoisted(() => ({ part: '', when: 'drawn' as 'drawn' | 'in an effect', drawAgain: (): void => {} }));

/** A module whose component throws where it is the broken part. */
const breakable = vi.hoisted(() => (part: string) => async (load: () => Promise<object>) => {
  const { createElement, useEffect } = await import('react');
  const real = await load();
  const Real = Reflect.get(real, part) as ComponentType;
  function Part(props: object) {
    const throws = broken.part === part;
    if (throws && broken.when === 'drawn') throw new Error(`${part} is broken`);
    useEffect(() => {
      if (throws) throw new Error(`${part} is broken`);
    }, [throws]);
    return createElement(Real, props);
  }
  return { ...real, [part]: Part };
});

vi.mock('../../src/maplibre/view/create-map-view', () => ({ createMapView: fakeView }));
vi.mock('../../src/svg-map/svg-map', breakable('SvgMap'));
vi.mock('../../src/svg-map/inset-map', breakable('InsetMap'));
vi.mock('../../src/maplibre/interactive-map', breakable('InteractiveMap'));
vi.mock('../../src/map-ui/map-controls', breakable('MapControls'));
vi.mock('../../src/map-ui/legend', breakable('Legend'));
vi.mock('../../src/scene/callouts', async (load) => {
  const { planCallout, ...rest } = await load<typeof import('../../src/scene/callouts')>();
  const plan: typeof planCallout = (told, bounds, room, id) => {
    const fail = () => {
      throw new Error('callouts are broken');
    };
    const part = id === event?.id ? broken.part : '';
    if (part === 'a callout’s plan') fail();
    return part === 'a callout’s place' ? fail : planCallout(told, bounds, room, id);
  };
  return { ...rest, planCallout: plan };
});
vi.mock('../../src/map-ui/beyond-places', breakable('BeyondPlaces'));
vi.mock('../../src/timeline/slider', breakable('TimelineSlider'));
vi.mock('../../src/timeline/strip', breakable('TimelineStrip'));
vi.mock('../../src/panel/panel', breakable('Panel'));
vi.mock('../../src/panel/details', breakable('Certainty'));
vi.mock('../../src/app/tools', breakable('Tools'));
vi.mock('../../src/outputs/print/use-print', async (load) => {
  const real = await load<typeof import('../../src/outputs/print/use-print')>();
  return {
    ...real,
    usePrint: (...given: Parameters<typeof real.usePrint>) => {
      if (broken.part === 'usePrint') throw new Error('printing is broken');
      real.usePrint(...given);
    },
  };
});
vi.mock('../../src/app/notices', breakable('Notices'));
vi.mock('../../src/app/use-geography', async (load) => {
  const { useReducer } = await import('react');
  const real = await load<typeof import('../../src/app/use-geography')>();
  return {
    useGeography: (...given: Parameters<typeof real.useGeography>) => {
      [, broken.drawAgain] = useReducer((count: number) => count + 1, 0);
      if (broken.part === 'App') throw new Error('all of it is broken');
      return real.useGeography(...given);
    },
  };
});

const wide = { width: 1280, height: 800, files };
const event = story.events.find(({ places }) => places.length > 0);
const place = story.places.get('latakia');
if (!event || !place) throw new Error('the story has no event and no place');
const lost = messages.app.lost;
const [theMap, theText, theTimeline] = [messages.map.label, messages.panel.label, messages.timeline.label].map(lost);

const warn = vi.spyOn(console, 'warn');
const complain = vi.spyOn(console, 'error');

beforeEach(() => {
  Object.assign(broken, { part: '', when: 'drawn' });
  warn.mockReset().mockImplementation(() => {});
  complain.mockReset().mockImplementation(() => {});
  Element.prototype.scrollIntoView = vi.fn();
});
afterEach(() => {
  forgetPage();
  window.history.replaceState(null, '', '/');
  vi.unstubAllGlobals();
});

/** Opens the built page, in which a part throws, as a reader's browser does. */
async function openWith(part: string, when: typeof broken.when = 'drawn', address = '/', size = wide): Promise<void> {
  Object.assign(broken, { part, when });
  openWindow(size);
  window.history.replaceState(null, '', address);
  wearStyles('app/app.css', 'app/first.css');
  runFirstScript();
  const root = showBuiltPage();
  const { story: told, pageData } = readPage(document);
  if (part === 'App') return letDie(() => start(root, told, pageData));
  await act(async () => start(root, told, pageData));
  await act(() => vi.dynamicImportSettled());
}

/** Does what the app dies of, which `act` would keep from it. */
async function letDie(run: () => void): Promise<void> {
  vi.stubGlobal('IS_REACT_ACT_ENVIRONMENT', false);
  run();
  await waitFor(() => {
    expect(document.querySelector('.page-line')).toBeVisible();
    expect(document.querySelector('.reading')).not.toBeNull();
  });
}

const notices = () => [...document.querySelectorAll('.app-notices > p > span')].map(({ textContent }) => textContent);
const slider = () => screen.queryByRole('slider');
const heading = () => document.querySelector('.app-text h2');
const press = (element: Element | null | undefined) => act(async () => void (element && fireEvent.click(element)));
const drawn = (id: string) => document.querySelector(`.app-svg-map [data-place="${id}"]`);
const end = () => act(async () => void (slider() && fireEvent.keyDown(slider() as HTMLElement, { key: 'End' })));

/** A place can be chosen on the drawing, read in the panel, and time goes on. */
async function expectRest({ but = '' } = {}): Promise<void> {
  expect(document.documentElement).toHaveAttribute('data-hydrated');
  expect(document.documentElement).toHaveAttribute('data-layout');
  expect(document.querySelector('h1')).not.toBeNull();
  if (but !== 'text') {
    const name = screen.getAllByRole('button', { name: new RegExp(`^${place?.name}`) })[0];
    await press(name);
    await waitFor(() => expect(heading()).toHaveTextContent(place?.name ?? ''));
  }
  if (but !== 'timeline') {
    const before = slider()?.getAttribute('aria-valuetext');
    await end();
    await waitFor(() => expect(slider()?.getAttribute('aria-valuetext')).not.toBe(before));
  }
  expect(document.querySelector('.svg-map')).not.toBeNull();
}

describe.each(['drawn', 'in an effect'] as const)('a pane that throws %s', (when) => {
  it('leaves the page its own drawing where it is the map, whose places still lead to their texts', async () => {
    await openWith('SvgMap', when);
    expect(notices()).toEqual([theMap]);
    await waitFor(() => expect(drawn('latakia')).not.toBeNull());
    await press(drawn('latakia'));
    await waitFor(() => expect(heading()).toHaveTextContent(place.name));
    expect(window.location.hash).toBe('');
    await expectRest({ but: 'text' });
  });

  it('leaves all texts where it is the panel, at what is chosen, and its links choose', async () => {
    await openWith('Panel', when);
    expect(notices()).toEqual([theText]);
    const text = await waitFor(() => {
      const found = document.querySelector<HTMLElement>('.app-text .reading');
      expect(found).not.toBeNull();
      return found as HTMLElement;
    });
    expect(getComputedStyle(text).display).not.toBe('none');
    expect(within(text).getAllByText(place.text).length).toBeGreaterThan(0);
    await press(drawn('latakia'));
    const scrolled = vi.mocked(Element.prototype.scrollIntoView);
    await waitFor(() => expect(scrolled.mock.instances.at(-1)).toHaveAttribute('id', 'place-latakia'));
    await press(text.querySelector(`a[href="#event-${event.id}"]`));
    await waitFor(() => expect(window.location.search).toContain(`event=${event.id}`));
    expect(window.location.hash).toBe('');
    await expectRest({ but: 'text' });
  });

  it('leaves map and text where it is the timeline', async () => {
    await openWith('TimelineSlider', when);
    expect(notices()).toEqual([theTimeline]);
    expect(slider()).toBeNull();
    await expectRest({ but: 'timeline' });
  });

  it('leaves all the rest where it is the tools', async () => {
    await openWith('Tools', when);
    expect(notices()).toEqual([messages.app.incomplete]);
    expect(screen.queryByRole('button', { name: tools.share.button })).toBeNull();
    await expectRest();
  });

  it('leaves the drawing where it is MapLibre’s map, which can be tried again', async () => {
    await openWith('InteractiveMap', when);
    expect(await screen.findByText(messages.map.stands.start)).toBeVisible();
    expect(notices()).toEqual([]);
    await expectRest();
    broken.part = '';
    await press(screen.getByRole('button', { name: messages.map.tryAgain }));
    await waitFor(() => expect(screen.queryByText(messages.map.stands.start)).toBeNull());
  });
});

describe('what throws', () => {
  it.each(['usePrint', 'InsetMap', 'MapControls', 'BeyondPlaces'])(
    'leaves all the rest where it is only %s',
    async (part) => {
      await openWith(part);
      expect(notices()).toEqual([messages.app.incomplete]);
      await expectRest();
    },
  );

  it.each(['a callout’s plan', 'a callout’s place'])(
    'leaves map and drawing, and the callouts of other events, where it is %s',
    async (part) => {
      await openWith(part, 'drawn', `/?event=${event.id}`);
      await waitFor(() => expect(notices()).toEqual([messages.app.incomplete]));
      expect(document.querySelector('.map-callout')).toBeNull();
      const next = story.events.find(({ id, places }) => id !== event.id && places.length > 0);
      await press(screen.getByRole('button', { name: new RegExp(`^${messages.timeline.nextEvent}`) }));
      await waitFor(() => expect(document.querySelector('.map-callout')).toHaveTextContent(next?.title ?? ''));
      expect(heading()).toHaveTextContent(next?.title ?? '');
      await expectRest({ but: 'text' });
    },
  );

  it('leaves all the rest where it is what would tell of it', async () => {
    await openWith('Notices');
    await expectRest();
  });

  it('leaves buttons to step with where it is the phone’s strip of cards', async () => {
    await openWith('TimelineStrip', 'drawn', '/', { ...wide, width: 390, height: 844 });
    // jsdom lays nothing out: the timeline takes itself for as wide as a tablet's.
    expect(screen.getByRole('button', { name: new RegExp(messages.timeline.nextEvent) })).toBeVisible();
    await expectRest();
  });

  it('offers to load again', async () => {
    await openWith('TimelineSlider', 'drawn', '/?place=latakia');
    expect(screen.getByRole('button', { name: messages.app.loadAgain })).toBeVisible();
    expect(warn.mock.calls.map(([error]) => error)).toContainEqual(new Error('TimelineSlider is broken'));
    expect(complain).not.toHaveBeenCalled();
  });
});

describe('a part that is loaded when it is opened', () => {
  it('leaves all the rest where it is the key', async () => {
    await openWith('Legend');
    await press(screen.getByRole('button', { name: messages.map.legend }));
    await waitFor(() => expect(notices()).toEqual([messages.app.incomplete]));
    await expectRest();
  });

  it('leaves its fold where it is what the marks mean', async () => {
    await openWith('Certainty');
    const fold = screen.getByText(messages.panel.folds.certainty).closest('details');
    await act(async () => {
      if (fold) fold.open = true;
      fold?.dispatchEvent(new Event('toggle'));
    });
    await waitFor(() => expect(notices()).toEqual([messages.app.incomplete]));
    await expectRest();
  });
});

describe('an app that dies as a whole', () => {
  it.each([
    ['at the page’s own state', '/'],
    ['elsewhere', '/?place=latakia'],
  ])('leaves the document that the page was, with all texts and a line: %s', async (_, address) => {
    await openWith('App', 'drawn', address);
    expect(document.querySelectorAll('#root')).toHaveLength(1);
    expect(document.querySelector('#root .app-svg-map > svg [data-place="latakia"]')).not.toBeNull();
    const line = document.querySelector<HTMLElement>('.page-line');
    const shown = [
      line,
      document.querySelector('h1'),
      document.querySelector('.reading'),
      document.querySelector('.app-text'),
    ];
    for (const each of shown) expect(each).toBeVisible();
    expect(within(line as HTMLElement).getByRole('button')).toBeVisible();
    expect(document.querySelector('.timeline')).not.toBeVisible();
    expect(complain).not.toHaveBeenCalled();
  });

  it('does so at what the reader looks at by then', async () => {
    await openWith('');
    await press(drawn('latakia'));
    await waitFor(() => expect(window.location.search).toBe('?place=latakia'));
    expect(document.querySelector('.reading')).toBeNull();
    broken.part = 'App';
    await letDie(() => broken.drawAgain());
    expect(document.querySelector('.reading')).toBeVisible();
    expect(window.location.hash).toBe('#place-latakia');
  });
});
