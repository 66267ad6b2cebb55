import { inject } from 'vitest';
import { type LonLat, offsetFromCenter } from '../driver/camera.ts';
import { eventually } from '../driver/eventually.ts';
import type { Point } from '../driver/point.ts';
import {
  attributeOf,
  coloursIn,
  cornerOf,
  findSeen,
  frameOf,
  isTakenOver,
  type Named,
  shownAsMap,
  wordsOf,
} from './in-page.ts';
import type { Key, Tab } from './tab.ts';

/** What a reader does and sees, in any engine. What is looked for is waited for. */
export interface Reader {
  /** Opens the app, or that of another site, at an address below its own, and waits until its script has taken the page over. */
  open(query?: string, site?: string): Promise<void>;
  /** Opens a page of tests/browser/hosts with what is filled into it. */
  openHost(name: string, values: Readonly<Record<string, string>>): Promise<void>;
  back(): Promise<void>;
  press(key: Key): Promise<void>;
  /** Clicks the first element seen whose name is this, or begins with it. */
  click(selector: string, name?: string): Promise<void>;
  /** Waits until such an element is seen. */
  see(selector: string, name?: string): Promise<void>;
  /** Waits until none is seen any more. */
  miss(selector: string, name?: string): Promise<void>;
  /** Waits until the text, or the card of an embed, is about what has this title. */
  readAbout(title: string): Promise<void>;
  /** Waits until the map rests, or a drawing says why it stands there instead; says which. */
  seeMap(): Promise<'map' | 'drawing'>;
  /** Clicks a coordinate of the resting map. */
  clickMap(point: LonLat): Promise<void>;
  /** Drags over the slider between two shares of its width; says the moments on the way, YYYY-MM-DD. */
  drag(from: number, to: number): Promise<string[]>;
  /** A parameter of the address bar. */
  parameter(name: string): Promise<string | null>;
  /** How many colours are seen in what a selector finds. */
  colours(selector: string): Promise<number>;
  /** The value of a function that runs in the page. */
  ask<Value, Argument>(code: (argument: Argument) => Value | Promise<Value>, argument: Argument): Promise<Value>;
  /** The same reader, looking into the frame of the embed with this id. */
  inEmbed(id: string): Reader;
}

/** The heading of the text, or of the card of an embed. */
const TITLE = '[data-panel] h2, .panel-card h2';

const MAP = '[data-map-state]';
const SLIDER = 'input[type=range]';
const DRAG_STEPS = 8;

/** Gives a reader a window to look into, or the frame of an embed in it. */
export function createReader(tab: Tab, embedId?: string): Reader {
  const frame = embedId && `(${frameOf})(${JSON.stringify(embedId)})`;
  const ask: Reader['ask'] = async (code, argument) =>
    (await tab.evaluate(`(${code})(${JSON.stringify(argument)})`, frame)) as never;
  const find = (named: Named, scroll = false) => ask(findSeen, { ...named, scroll });
  const boxOf = async (named: Named) => {
    const box = await find(named);
    if (!box) throw new Error(`${named.selector} is not seen.`);
    return box;
  };
  const moveTo = async ({ x, y }: Point) => {
    // The window knows where the frame stands, the frame does not.
    const corner = frame ? ((await tab.evaluate(`(${cornerOf})(${frame})`)) as Point) : { x: 0, y: 0 };
    await tab.moveTo({ x: corner.x + x, y: corner.y + y });
  };
  const clickAt = async (point: Point) => {
    await moveTo(point);
    await tab.pressButton();
    await tab.releaseButton();
  };
  const openAt = (url: string, path: string) => tab.goTo(new URL(path, url).href);
  return {
    open: async (query = '', site = inject('appUrl')) => {
      await openAt(site, query);
      await eventually(() => ask(isTakenOver, null), 'the script has taken the page over').toBe(true);
    },
    openHost: (name, values) => {
      const app = inject('appUrl');
      const query = new URLSearchParams({ app });
      for (const [key, value] of Object.entries(values)) query.set(key, value);
      return openAt(inject('hostUrl'), `${name}.html?${query}`);
    },
    back: () => tab.goBack(),
    press: (key) => tab.press(key),
    click: async (selector, name = '') => {
      let last = '';
      let middle: Point = { x: 0, y: 0 };
      const look = async () => {
        const box = await find({ selector, name }, true);
        if (!box) return 'not seen';
        const before = last;
        last = JSON.stringify(box);
        middle = { x: box.x + box.width / 2, y: box.y + box.height / 2 };
        if (last !== before) return 'moving';
        if (box.isDisabled) return 'disabled';
        return box.isOnTop ? 'to be clicked' : 'covered';
      };
      await eventually(look, `${selector} “${name}”`).toBe('to be clicked');
      await clickAt(middle);
    },
    see: (selector, name = '') =>
      eventually(() => find({ selector, name }), `${selector} “${name}” is to be seen`).not.toBeNull(),
    miss: (selector, name = '') =>
      eventually(() => find({ selector, name }), `${selector} “${name}” is to go`).toBeNull(),
    readAbout: (title) => eventually(() => ask(wordsOf, TITLE), 'what the text is about').toBe(title),
    seeMap: async () => {
      await eventually(() => ask(shownAsMap, undefined), 'a map or a drawing').not.toBeNull();
      return (await ask(shownAsMap, undefined)) ?? 'drawing';
    },
    clickMap: async (point) => {
      const camera = (await ask(attributeOf, [MAP, 'data-camera'])) ?? '';
      const [longitude = 0, latitude = 0, zoom = 0] = camera.split(',').map(Number);
      const { x, y } = offsetFromCenter({ center: [longitude, latitude], zoom }, point);
      const box = await boxOf({ selector: MAP, name: '' });
      await clickAt({ x: box.x + box.width / 2 + x, y: box.y + box.height / 2 + y });
    },
    drag: async (from, to) => {
      const { x, y, width, height } = await boxOf({ selector: SLIDER, name: '' });
      const at = (share: number): Point => ({ x: x + width * share, y: y + height / 2 });
      const moments: string[] = [];
      await moveTo(at(from));
      await tab.pressButton();
      for (let step = 1; step <= DRAG_STEPS; step++) {
        await moveTo(at(from + ((to - from) * step) / DRAG_STEPS));
        moments.push((await ask(attributeOf, [SLIDER, 'data-moment'])) ?? '');
      }
      await tab.releaseButton();
      return moments;
    },
    parameter: (name) => ask((key) => new URLSearchParams(location.search).get(key), name),
    colours: async (selector) => ask(coloursIn, [selector, (await tab.picture()).toString('base64')]),
    ask,
    inEmbed: (id) => createReader(tab, id),
  };
}
