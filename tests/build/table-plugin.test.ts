// @vitest-environment jsdom
import { posix } from 'node:path';
import { beforeAll, describe, expect, it } from 'vitest';
import { words } from '#messages/words';
import { contentPolicy } from '../../src/build/content-policy';
import { pageTitle } from '../../src/build/metadata';
import { tablePlugin } from '../../src/build/table-plugin';
import { TABLE_FILE } from '../../src/embed/site';
import { formatWhen } from '../../src/i18n/format-date';
import { messages } from '../../src/i18n/messages';
import { story } from '../../src/story/load-story';
import { standings } from '../../src/story/standing';
import { contains } from '../../src/time/when';
import { textOf } from '../harness/app';
import { buildAlone } from './build-alone';

describe('the table in a build', () => {
  let files: ReadonlyMap<string, string | Uint8Array>;
  let html: string;
  let page: Document;
  const all = (selector: string): Element[] => [...page.querySelectorAll(selector)];
  const texts = (selector: string): string[] => all(selector).map(textOf);
  const styles = (): string => texts('head > style').join('');

  beforeAll(async () => {
    files = await buildAlone(tablePlugin(), '', { base: './' });
    html = String(files.get(TABLE_FILE));
    page = new DOMParser().parseFromString(html, 'text/html');
  });

  it('is a whole page with a language, a title and one main part, under one heading', () => {
    expect(page.compatMode).toBe('CSS1Compat');
    expect(page.documentElement.lang).toBe(messages.locale);
    expect(all('head > meta[charset]').map((meta) => meta.getAttribute('charset'))).toEqual(['utf-8']);
    expect(page.title).toContain(words.table);
    expect(page.title).toContain(pageTitle);
    expect(texts('body > main h1')).toEqual([story.title]);
    expect(all('main, h1')).toHaveLength(2);
    expect(all('h2, h3, h4').map(({ tagName }) => tagName)).toEqual(['H2']);
  });

  it('leads back to the map, and needs no script', () => {
    expect(all('a').map((link) => [textOf(link), link.getAttribute('href')])).toEqual([[words.back, './']]);
    expect(all('script, button, input, [tabindex], [onclick]')).toEqual([]);
  });

  it('has every state of every place, and marks those of the article’s present', () => {
    const told = [...story.places.values()].filter(({ states }) => states.length > 0);
    expect(texts('table > caption')).toEqual([words.table]);
    expect(texts('tbody th[scope="rowgroup"]')).toEqual(told.map(({ name }) => name));
    const rows = told
      .flatMap(({ states }) => states)
      .map(({ state, span, when, standing }) => {
        const holds = contains(span, story.calendar.now);
        const date = formatWhen(when, messages, holds ? 'since' : 'from');
        return { date, name: story.states.get(state)?.name, word: messages.panel.standing[standing].word, holds };
      });
    const written = all('tbody tr:has([scope="row"])').map((row, index) => {
      const [time, situation, certainty] = [...row.children].map(textOf);
      const { date = '', word = '' } = rows[index] ?? {};
      return {
        date: time?.startsWith(date) ? date : time,
        name: situation,
        word: certainty?.startsWith(word) ? word : certainty,
        holds: time?.endsWith(words.now),
      };
    });
    expect(written).toEqual(rows);
  });

  it('says what every mark means, and the story’s terms', () => {
    expect(texts('dl dt')).toEqual(standings.map((standing) => messages.panel.standing[standing].word));
    expect(texts('main > :last-child')).toEqual([story.disclaimer]);
  });

  it('has its icon and its fonts beside it, and its styles in it', () => {
    const fonts = [...styles().matchAll(/url\("(\.\/[^"]+)"\)/g)].map(([, address = '']) => address);
    const linked = all('link').map((link) => link.getAttribute('href') ?? '');
    expect([linked.length, fonts.length]).toEqual([1, 3]);
    expect([...linked, ...fonts].filter((address) => !files.has(posix.normalize(address)))).toEqual([]);
    expect(styles()).toContain('prefers-color-scheme:dark');
  });

  it('has a rule for every class that it uses', () => {
    const used = new Set(all('body [class]').flatMap(({ classList }) => [...classList]));
    const unstyled = [...used].filter((name) => !new RegExp(`\\.${name}(?![\\w-])`).test(styles()));
    expect(unstyled).toEqual([]);
  });

  it('has in its head the policy that holds for what is in it', () => {
    const policies = all('head > meta[http-equiv="Content-Security-Policy"]');
    expect(policies.map((policy) => policy.getAttribute('content'))).toEqual([contentPolicy(html)]);
  });
});
