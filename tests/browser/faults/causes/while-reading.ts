import type { Locator, Page } from 'playwright-core';
import { isoDate } from '../../../../src/time/day.ts';
import { hostMessages, spoil } from '../../driver/hostile-messages.ts';
import { story } from '../../driver/story.ts';
import type { Cause } from './cause.ts';

const HYDRATED = '[data-hydrated]';

/** Messages that a page sends at once. */
const BURST = 300;

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
