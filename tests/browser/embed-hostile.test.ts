import type { Frame, Page } from 'playwright-core';
import { expect, it } from 'vitest';
import type { ArticleMapElement } from '../../src/embed/embed.d.ts';
import { frameHeight } from '../../src/embed/frame-size.ts';
import { eventually } from './driver/eventually.ts';
import { frameCode } from './driver/frame-code.ts';
import { frameMessages, hostMessages, postOddities, spoil } from './driver/hostile-messages.ts';
import { openHost } from './driver/open-host.ts';
import { saveData } from './driver/save-data.ts';
import { nameOf, titleOf } from './driver/story.ts';

const COUNT = 400;

/** Counts the messages that a window hears from now on; the returned function waits until there were as many. */
async function countMessages(window: Page | Frame): Promise<(count: number) => Promise<void>> {
  await window.evaluate(() => {
    Reflect.set(window, 'count', 0);
    addEventListener('message', () => Reflect.set(window, 'count', Reflect.get(window, 'count') + 1));
  });
  return (count) => eventually(() => window.evaluate(() => Reflect.get(window, 'count'))).toBeGreaterThanOrEqual(count);
}

/** Sends messages from one window to another: a frame by its number in the page, the page itself, or the sender. */
async function send(from: Page | Frame, to: number | 'page' | 'itself', messages: readonly unknown[]): Promise<void> {
  await from.evaluate(
    ({ to, messages }) => {
      const target = to === 'page' ? top : to === 'itself' ? window : top?.[to];
      for (const message of messages) target?.postMessage(message, '*');
    },
    { to, messages },
  );
}

/** The frame of a page that has this name. */
function strangerOf(page: Page, name: string): Frame {
  const frame = page.frame({ name });
  if (!frame) throw new Error(`There is no frame ${name}.`);
  return frame;
}

const strangers = ['picture', 'page'] as const;
const [hello = {}, show = {}] = hostMessages;

/** Asks that data be saved, and keeps all that the page's first frame tells it. */
async function hearAnswers(page: Page): Promise<void> {
  await saveData(page);
  await page.addInitScript(() => {
    const answers: unknown[] = [];
    Reflect.set(window, 'answers', answers);
    addEventListener('message', ({ source, data }) => void (source === frames[0] && answers.push(data)));
  });
}

const answersTo = (page: Page) => page.evaluate((): unknown[] => Reflect.get(window, 'answers'));

const signed = { sender: 'article-map', version: 1 };
const asked = { height: frameHeight(640) };
const height = { ...signed, type: 'height', ...asked };
/** The page tells it to anyone, then the app to our own element. */
const heights = [height, { sentinel: 'amp', type: 'embed-size', ...asked }, height];

it('a map says how high it wants to be as the page has something to show and as the app takes it over, and no more', async () => {
  const host = await openHost('strangers', {
    values: { map: frameCode({ width: 640, height: 480 }) },
    prepare: hearAnswers,
  });
  const frame = await host.contents();
  await frame.locator('html[data-hydrated][data-drawn]').waitFor();
  await eventually(() => answersTo(host.page)).toEqual(heights);
});

it('a map heeds the page around it alone, and of it nothing but sound messages after a hello', async () => {
  const map = frameCode({ width: 640, height: 480, query: '?event=latakia-attacks' });
  const host = await openHost('strangers', { values: { map }, prepare: hearAnswers });
  const { page } = host;
  const embed = host.embed();
  const frame = await host.contents();
  await embed.link.waitFor();
  const answers = () => answersTo(page);
  const arrived = await countMessages(frame);
  const sendFromStrangers = async () => {
    for (const name of strangers) await send(strangerOf(page, name), 0, hostMessages);
    await send(frame, 'itself', hostMessages);
    return 3 * hostMessages.length;
  };
  let count = await sendFromStrangers();
  await send(page, 0, [show]);
  count += 1;
  await arrived(count);
  await eventually(answers, 'no more than heights before a hello from the page').toEqual(heights);

  const first = { ...signed, type: 'state', place: null, event: 'latakia-attacks', at: '2025-12-29' };
  await send(page, 0, [hello]);
  await eventually(answers).toEqual([...heights, first]);
  count += 1 + (await sendFromStrangers());
  await send(page, 0, spoil(hostMessages, COUNT));
  count += COUNT + (await page.evaluate(postOddities, { to: 0, message: show }));
  await arrived(count);
  expect(await answers()).toEqual([...heights, first]);
  expect(await embed.title()).toBe(titleOf('latakia-attacks'));
  expect(await embed.frame.locator('html').getAttribute('data-theme')).toBeNull();

  await send(page, 0, [show]);
  await embed.waitForTitle(nameOf('latakia'));
  await eventually(answers).toEqual([
    ...heights,
    first,
    { ...signed, type: 'state', place: 'latakia', event: null, at: '2025-03-01' },
  ]);
});

it('an element heeds its own frame alone, and of it nothing but sound messages', async () => {
  const map =
    '<script async src="{{app}}embed.js"></script><article-map id="map" event="latakia-attacks"></article-map>';
  const host = await openHost('strangers', { values: { map }, prepare: saveData });
  const { page } = host;
  await eventually(() => host.heard()).toHaveLength(1);
  await host.forget();
  const frame = await host.contents('map');
  const look = () =>
    host.maps.evaluate((element: ArticleMapElement) => ({
      state: element.state,
      height: element.offsetHeight,
      focus: document.activeElement?.tagName,
    }));
  const before = await look();
  const arrived = await countMessages(page);
  for (const name of strangers) await send(strangerOf(page, name), 'page', frameMessages);
  await send(page, 'itself', frameMessages);
  await send(frame, 'page', spoil(frameMessages, COUNT));
  const [, state = {}] = frameMessages;
  const odd = await frame.evaluate(postOddities, { to: 'page' as const, message: state });
  await arrived(3 * frameMessages.length + COUNT + odd);
  expect(await look()).toEqual(before);
  expect(await host.heard()).toEqual([]);

  await send(frame, 'page', [state]);
  await eventually(async () => (await look()).state?.at).toBe('2025-03-01');
  expect((await host.heard()).map(({ type }) => type)).toEqual(['placechange', 'eventchange', 'momentchange']);
});

it('a map is moved by a burst of requests to where the last leads, and draws few of those before', async () => {
  const map = frameCode({ width: 640, height: 480, query: '?event=latakia-attacks' });
  const host = await openHost('strangers', { values: { map }, prepare: saveData });
  const { page } = host;
  await host.embed().link.waitFor();
  const states = await page.evaluate(
    ({ hello, signed, count, last }) => {
      const told: string[] = [];
      const done = new Promise<string[]>((tell) => {
        addEventListener('message', ({ source, data }) => {
          if (source !== frames[0] || data?.type !== 'state') return;
          told.push(data.place);
          if (data.place === last) tell(told);
        });
      });
      frames[0]?.postMessage(hello, '*');
      for (let index = 0; index < count; index++) {
        frames[0]?.postMessage({ ...signed, place: index % 2 ? 'iran' : 'southern-syria' }, '*');
      }
      frames[0]?.postMessage({ ...signed, place: last }, '*');
      return done;
    },
    { hello, signed: { sender: 'article-map', version: 1, type: 'show' }, count: COUNT, last: 'latakia' },
  );
  await host.embed().waitForTitle(nameOf('latakia'));
  expect(states.length).toBeLessThan(COUNT / 4);
});
