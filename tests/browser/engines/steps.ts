import { expect } from 'vitest';
import { map as mapWords } from '#messages/map';
import { panel } from '#messages/panel';
import { shareDialog } from '#messages/share-dialog';
import { timeline } from '#messages/timeline';
import { tools } from '#messages/tools';
import { eventually } from '../driver/eventually.ts';
import { pointInside } from '../driver/inside.ts';
import { nameOf, story, titleOf } from '../driver/story.ts';
import { serveSite } from '../harness/serve-site.ts';
import { heightShown, keepDownloads, lookAtDownload } from './in-page.ts';
import type { Reader } from './reader.ts';

/** What readers come for, each from the opening of a page on. */
export interface Step {
  readonly name: string;
  readonly run: (reader: Reader) => Promise<void>;
  /** What would otherwise be something that the page must not do. */
  readonly expected?: RegExp;
}

/** Tab stops on the way to the slider that a reader would not bear to exceed. */
const MOST_STOPS = 60;

/** A drawn map has more, a blank one and a plain sea fewer. */
const COLOURS_OF_A_MAP = 50;

/** Px that an embed asks for at least. */
const HEIGHT_OF_AN_EMBED = 520;

/** Asked for where a step serves the app itself. */
const OF_ANOTHER_SITE = /^http:\/\/127\.0\.0\.1:/;

const LIST = '[data-panel] button';
const SLIDER = 'input[type=range]';

const opening = panel.introduction.heading;
const [first = '', second = ''] = story.events.map(({ title }) => title);

/** Two events of the article in tests/browser/hosts/paragraphs.html, by the ids of their paragraphs. */
const paragraphs = { attacks: 'latakia-attacks', deadline: 'hezbollah-deadline' };

export const steps: readonly Step[] = [
  {
    name: 'opens the page: headline, drawing or map, texts',
    run: async (reader) => {
      await reader.open();
      await reader.see('h1', story.headline.text);
      await reader.see('.app-svg-map, [data-map-state=ready]');
      await reader.readAbout(opening);
      for (const id of story.leads) await reader.see(LIST, nameOf(id));
    },
  },
  {
    name: 'sees the map take over, or reads why a drawing stays',
    run: async (reader) => {
      await reader.open();
      const shown = await reader.seeMap();
      const hasWebGl = await reader.ask(() => document.createElement('canvas').getContext('webgl2') !== null, null);
      expect(shown).toBe(hasWebGl ? 'map' : 'drawing');
      if (!hasWebGl) await reader.see('.app-stand-in', mapWords.stands.webgl);
      expect(await reader.colours('.app-map-area')).toBeGreaterThan(COLOURS_OF_A_MAP);
    },
  },
  {
    name: 'clicks a place on the map, and one of the inset, and reads their texts',
    run: async (reader) => {
      await reader.open();
      const shown = await reader.seeMap();
      if (shown === 'map') await reader.clickMap(pointInside('southern-syria'));
      else await reader.click('.app-svg-map [data-place="southern-syria"]');
      await reader.readAbout(nameOf('southern-syria'));
      await eventually(() => reader.parameter('place')).toBe('southern-syria');
      await reader.press('Escape');
      await reader.readAbout(opening);
      await reader.click('.inset [data-place="gaza-hamas"]');
      await reader.readAbout(nameOf('gaza-hamas'));
    },
  },
  {
    name: 'opens a place from the list',
    run: async (reader) => {
      await reader.open();
      await reader.click(LIST, nameOf('iran'));
      await reader.readAbout(nameOf('iran'));
      await eventually(() => reader.parameter('place')).toBe('iran');
      await reader.seeMap();
    },
  },
  {
    name: 'reaches the slider with the keyboard and goes through the events',
    run: async (reader) => {
      await reader.open();
      await reader.seeMap();
      const isThere = () => reader.ask((slider) => document.activeElement?.matches(slider) ?? false, SLIDER);
      for (let stop = 0; stop < MOST_STOPS && !(await isThere()); stop++) await reader.press('Tab');
      expect(await isThere(), `${MOST_STOPS} times Tab lead to the slider`).toBe(true);
      await reader.press('Home');
      await reader.readAbout(first);
      await reader.press('ArrowRight');
      await reader.readAbout(second);
      await reader.press('ArrowLeft');
      await reader.readAbout(first);
      await reader.press('End');
      await reader.readAbout(story.events.at(-1)?.title ?? '');
    },
  },
  {
    name: 'drags the slider',
    run: async (reader) => {
      await reader.open();
      await reader.seeMap();
      const moments = await reader.drag(0.1, 0.6);
      expect(moments).toEqual([...moments].sort());
      expect(new Set(moments).size, moments.join()).toBeGreaterThan(4);
      await eventually(async () => (await reader.parameter('at')) ?? (await reader.parameter('event'))).not.toBeNull();
      expect(await reader.seeMap()).toBeTruthy();
    },
  },
  {
    name: 'plays the story, which moves on, and halts it',
    run: async (reader) => {
      await reader.open();
      await reader.click(LIST, panel.introduction.play(story.events.length));
      await reader.readAbout(first);
      await reader.see('button', timeline.pause);
      await reader.readAbout(second);
      await reader.click('button', timeline.pause);
      await reader.see('button', timeline.playEvents);
      await reader.readAbout(second);
    },
  },
  {
    name: 'is led back by Escape and by “All places”',
    run: async (reader) => {
      await reader.open('?place=latakia&event=latakia-attacks');
      await reader.readAbout(nameOf('latakia'));
      // Keys come with the tools, shortly after the first paint.
      await reader.see('button', tools.share.button);
      await reader.press('Escape');
      await reader.readAbout(titleOf('latakia-attacks'));
      await reader.click(LIST, panel.allPlaces);
      await reader.readAbout(opening);
      await eventually(() => reader.parameter('event')).toBeNull();
      expect(await reader.parameter('place')).toBeNull();
    },
  },
  {
    name: 'goes back with the browser’s own button',
    run: async (reader) => {
      await reader.open();
      await reader.click(LIST, nameOf('west-bank'));
      // The address follows from shortly after the start.
      await eventually(() => reader.parameter('place')).toBe('west-bank');
      await reader.click(LIST, panel.allPlaces);
      await reader.readAbout(opening);
      await reader.back();
      await reader.readAbout(nameOf('west-bank'));
      await reader.back();
      await reader.readAbout(opening);
    },
  },
  {
    name: 'opens the dialog for sharing, which holds the link, and closes it',
    run: async (reader) => {
      await reader.open('?place=west-bank');
      await reader.click('button', tools.share.button);
      await reader.see('dialog h2', shareDialog.title);
      const link = () => reader.ask(() => document.querySelector('dialog textarea')?.textContent, null);
      expect(await link()).toBe(await reader.ask(() => location.href, null));
      await reader.press('Escape');
      await reader.miss('dialog');
      const focused = () => reader.ask(() => document.activeElement?.textContent, null);
      await eventually(focused, 'one is where one was').toBe(tools.share.button);
    },
  },
  {
    name: 'takes the map along as SVG and as PNG',
    run: async (reader) => {
      await reader.open('?place=gaza');
      await reader.seeMap();
      await reader.ask(keepDownloads, null);
      for (const kind of ['svg', 'png'] as const) {
        await reader.click('button', tools.picture.kinds[kind].title);
        await eventually(() => reader.ask(lookAtDownload, `.${kind}`)).not.toBeNull();
        const picture = await reader.ask(lookAtDownload, `.${kind}`);
        await reader.see('.picture-save[aria-busy=false]');
        expect(picture?.width, kind).toBeGreaterThan(500);
        expect(picture?.colours, kind).toBeGreaterThan(COLOURS_OF_A_MAP);
      }
    },
  },
  {
    name: 'reads an article whose paragraphs move its map and are marked by it',
    run: async (reader) => {
      await reader.openHost('paragraphs', { map: '<article-map id="map"></article-map>' });
      const embed = reader.inEmbed('map');
      await eventually(() => reader.ask(heightShown, 'map')).toBeGreaterThanOrEqual(HEIGHT_OF_AN_EMBED);
      await embed.readAbout(opening);
      await reader.click('#attacks');
      await embed.readAbout(titleOf(paragraphs.attacks));
      await reader.see('#attacks[aria-current=true]');
      const ids = story.events.map(({ id }) => id);
      const apart = ids.indexOf(paragraphs.deadline) - ids.indexOf(paragraphs.attacks);
      for (let step = 0; step < apart; step++) await embed.click('.timeline-next');
      await embed.readAbout(titleOf(paragraphs.deadline));
      await reader.see('#deadline[aria-current=true]');
      await reader.miss('#attacks[aria-current=true]');
    },
  },
  {
    name: 'comes back without a network',
    expected: OF_ANOTHER_SITE,
    run: async (reader) => {
      const site = await serveSite();
      try {
        await reader.open('', site.url);
        const shown = await reader.seeMap();
        const isKept = () => reader.ask(() => navigator.serviceWorker.controller !== null, null);
        await eventually(isKept, 'the browser has kept the app').toBe(true);
        await site.close();
        await reader.open('?event=latakia-attacks', site.url);
        await reader.readAbout(titleOf('latakia-attacks'));
        expect(await reader.seeMap()).toBe(shown);
      } finally {
        await site.close();
      }
    },
  },
];
