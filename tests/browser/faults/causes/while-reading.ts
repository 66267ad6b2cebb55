import type { Locator, Page, Route } from 'playwright-core';
import { map } from '#messages/map';
import { timeline } from '#messages/timeline';
import { tools } from '#messages/tools';
import { isoDate } from '../../../../src/time/day.ts';
import { hostMessages, spoil } from '../../driver/hostile-messages.ts';
import { fileErrors, files, setPatience } from '../../driver/network.ts';
import { story } from '../../driver/story.ts';
import type { Cause } from './cause.ts';

const HYDRATED = '[data-hydrated]';

/** Messages that a page sends at once. */
const BURST = 300;

/** What says of which build the site is. */
const BUILD = '**/build.json';

const CODE = '**/assets/**';
const cut = (route: Route) => route.abort('internetdisconnected');

/** Has the browser say whether there is a line. */
const sayOnline = (page: Page, isOnline: boolean) =>
  page.evaluate((value) => void Object.defineProperty(navigator, 'onLine', { configurable: true, value }), isOnline);

const answerNext = (route: Route) => route.fulfill({ json: { id: 'next' } });
const answerGone = (route: Route) => route.fulfill({ status: 404 });

/** What happens to a page that stands, by what the table calls it. */
export const whileReading: Readonly<Record<string, Readonly<Record<string, Cause>>>> = {
  'the line': {
    'is cut while one reads': {
      during: async (page, root) => {
        await root.and(page.locator(HYDRATED)).waitFor();
        await page.context().setOffline(true);
      },
      mend: connect,
      errors: [/ERR_INTERNET_DISCONNECTED/],
    },
    'is cut once the map stands': {
      during: async (page, root) => {
        await root.locator('[data-map-state=ready][data-map-idle=true]').waitFor();
        await page.context().setOffline(true);
      },
      mend: connect,
      errors: [/ERR_INTERNET_DISCONNECTED/],
    },
    // A browser's own emulation cuts the line at one moment and says so at another.
    'is cut before the key has come': {
      during: async (page, root) => {
        await root.getByRole('button', { name: tools.share.button }).waitFor();
        // Nothing else is to be missing.
        await page.waitForLoadState('networkidle');
        // Said first: what is asked for between the two would never come, as browsers remember that.
        await sayOnline(page, false);
        await page.route(CODE, cut);
        await root.getByRole('button', { name: map.legend, exact: true }).click();
      },
      mend: async (page) => {
        await page.unroute(CODE, cut);
        await sayOnline(page, true);
      },
      errors: fileErrors,
    },
  },
  'a release': {
    'takes the old files away': {
      prepare: async (page) => {
        // It loads itself again after some seconds, which a test would have to wait for.
        await setPatience(page, 'endless');
        await page.route(BUILD, answerNext);
        await page.route(files.finer, answerGone);
      },
      mend: async (page) => {
        await page.unroute(BUILD, answerNext);
        await page.unroute(files.finer, answerGone);
      },
      errors: fileErrors,
    },
  },
  'a key': {
    'is held and goes through all events again and again': {
      during: async (page, root) => {
        await root.getByRole('button', { name: tools.share.button }).waitFor();
        await root.getByRole('slider').evaluate((slider, strokes) => {
          for (let stroke = 0; stroke < strokes; stroke++) {
            const key = Math.floor(stroke / 20) % 2 === 0 ? 'ArrowLeft' : 'ArrowRight';
            slider.dispatchEvent(new KeyboardEvent('keydown', { key, repeat: stroke > 0, bubbles: true }));
          }
        }, BURST);
        // All of it is one entry of the history.
        await page.goBack();
      },
    },
  },
  'the tab': {
    'is hidden while it plays': {
      during: async (_, root) => {
        const play = root.getByRole('button', { name: timeline.playEvents });
        await play.click();
        await root.getByRole('button', { name: timeline.pause }).waitFor();
        await root.evaluate(() => {
          const show = (isHidden: boolean) => {
            Object.defineProperty(document, 'hidden', { configurable: true, value: isHidden });
            document.dispatchEvent(new Event('visibilitychange'));
          };
          show(true);
          show(false);
        });
        await play.waitFor();
      },
    },
  },
  'the dialog for sharing': {
    'is opened in a browser that has none': {
      prepare: (page) =>
        page.addInitScript(() => {
          Reflect.deleteProperty(HTMLDialogElement.prototype, 'showModal');
        }),
      during: async (page, root) => {
        await root.getByRole('button', { name: tools.share.button }).click();
        const dialog = root.getByRole('dialog');
        await dialog.waitFor();
        await page.keyboard.press('Escape');
        await dialog.waitFor({ state: 'detached' });
      },
    },
  },
  'the graphics': {
    'are lost and stay away': {
      hangs: true,
      during: async (_, root) => {
        await root.locator('[data-map-state=ready]').waitFor();
        await root.evaluate(() => {
          const canvas = document.querySelector<HTMLCanvasElement>('[data-map-state=ready] canvas');
          canvas?.getContext('webgl2')?.getExtension('WEBGL_lose_context')?.loseContext();
        });
      },
    },
  },
  'a translator': {
    'wraps every text': { during: (_, root) => translate(root) },
  },
  'an extension': {
    'adds to the page before the app': {
      prepare: (page) =>
        page.addInitScript(() => {
          document.addEventListener('readystatechange', () => {
            const { documentElement, body } = document;
            documentElement.classList.add('extension');
            documentElement.style.setProperty('--extension', '1');
            body.dataset['extension'] = 'here';
            body.prepend(document.createElement('extension-bar'));
            document.getElementById('root')?.append(document.createElement('extension-hint'));
            document.querySelector('.app-text')?.prepend(document.createElement('extension-reader'));
          });
        }),
    },
  },
  'the host': {
    'says what is no message': { during: (page, root) => tell(page, root, spoil(hostMessages, BURST)) },
    'asks for hundreds of moments at once': {
      during: (page, root) => {
        const { start, now } = story.calendar;
        const moments = Array.from({ length: BURST }, (_, index) => start + index);
        const [hello, { sender, version } = {}] = hostMessages;
        const ask = (moment: number) => ({ sender, version, type: 'show', at: isoDate(moment) });
        return tell(page, root, [hello, ...moments.map(ask), ask(now)]);
      },
    },
  },
};

function connect(page: Page): Promise<void> {
  return page.context().setOffline(false);
}

/** Does to the page what browsers' translators do: each text comes to stand in elements of its own. */
async function translate(root: Locator): Promise<void> {
  await root.and(root.page().locator(HYDRATED)).waitFor();
  await root.evaluate((element) => {
    const texts = document.createTreeWalker(element.querySelector('#root') ?? element, NodeFilter.SHOW_TEXT);
    const found: Node[] = [];
    while (texts.nextNode()) found.push(texts.currentNode);
    for (const text of found) {
      const outer = document.createElement('font');
      const inner = document.createElement('font');
      text.parentNode?.replaceChild(outer, text);
      outer.append(inner);
      inner.append(text);
    }
  });
}

/** Has the page around the frame send it messages, all at once. */
async function tell(page: Page, root: Locator, messages: readonly unknown[]): Promise<void> {
  await root.and(root.page().locator(HYDRATED)).waitFor();
  await page.evaluate((all) => {
    for (const message of all) frames[0]?.postMessage(message, '*');
  }, messages);
}
