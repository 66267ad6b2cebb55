// @vitest-environment jsdom
import { describe, expect, it } from 'vitest';
import { readAddress, writeAddress } from '../../src/state/address';
import { story } from '../../src/story/load-story';
import { checkLinks, checkMarkup, checkNesting } from './check-markup';
import { checkParagraphs, checkTargets } from './check-paragraphs';
import { files, readDemo } from './read-demo';

const html = readDemo();

function parse(text: string): Document {
  return new DOMParser().parseFromString(text, 'text/html');
}

/** What the checks find, as one text a problem. */
function faultsOf(text: string, there = files): string[] {
  const document = parse(text);
  const problems = [
    ...checkNesting(text, document),
    ...checkMarkup(document),
    ...checkParagraphs(document, story),
    ...checkTargets(document, story),
    ...checkLinks(document, there),
  ];
  return problems.map(({ path, found, expected }) => `${path}: ${found}; ${expected}`);
}

describe('the demo article', () => {
  it('tells every paragraph, reaches every place and event, and is plain, sound markup', () => {
    expect(faultsOf(html)).toEqual([]);
  });

  it('has links that the full page follows without a fault', () => {
    const links = [...parse(html).querySelectorAll('a:is([data-map-place], [data-map-event], [data-map-at])')];
    expect(links.length).toBeGreaterThan(30);
    for (const link of links) {
      const search = (link.getAttribute('href') ?? '').slice('../'.length);
      const { address, faults } = readAddress(search, story);
      expect(faults).toEqual([]);
      expect(writeAddress(address, story)).toBe(search);
    }
  });

  it('brings the map in by the lines that it tells others to paste', () => {
    const document = parse(html);
    const shown = document.querySelector('pre')?.textContent ?? '';
    expect(shown.split('\n')).toHaveLength(2);
    const pasted = parse(`<figure>${shown.replaceAll('https://maps.example.org/a-map/', '../')}</figure>`);
    const used = [...document.querySelectorAll('script, article-map')].map(({ outerHTML }) => outerHTML);
    expect(used).toEqual([...pasted.querySelectorAll('script, article-map')].map(({ outerHTML }) => outerHTML));
  });
});

describe('each check can fail', () => {
  const first = story.events[0];
  const breaks: readonly (readonly [what: string, from: string | RegExp, to: string, found: string])[] = [
    ['a paragraph that is missing', / data-map-paragraph="4"/, '', 'paragraphs 1, 2, 3, 5'],
    ['a paragraph told twice', 'data-map-paragraph="4"', 'data-map-paragraph="5"', 'paragraphs 1, 2, 3, 5, 5'],
    ['a paragraph with another id', 'id="p7"', 'id="p70"', 'id="p7"'],
    ['a paragraph without its number', '¶ 9<', '9<', 'no number'],
    [
      'a number that shows something else',
      /(class="number" href=".*)mar-a-lago-meeting(" data-map-event=")mar-a-lago-meeting(" aria-label="¶ 9 )/,
      `$1${first?.id}$2${first?.id}$3`,
      '?event=mar-a-lago-meeting',
    ],
    ['a paragraph that moves nothing', /(?<=id="p9".*) data-map-event="[^"]*">/, '>', 'no event'],
    ['an unknown event', `data-map-event="${first?.id}"`, 'data-map-event="flood"', '"flood"'],
    ['an unknown place', /data-map-place="[^"]*"/, 'data-map-place="atlantis"', '"atlantis"'],
    ['a day that does not exist', `data-map-event="${first?.id}"`, 'data-map-at="2025-02-30"', '"2025-02-30"'],
    ['a day before the timeline', `data-map-event="${first?.id}"`, 'data-map-at="1999-01-01"', '"1999-01-01"'],
    [
      'an event of another paragraph',
      /(data-map-paragraph="1" data-map-event=")[^"]*/,
      `$1${first?.id}`,
      'an event that paragraph 1 tells of',
    ],
    [
      'a place of another paragraph',
      /(data-map-paragraph="8" data-map-place=")[^"]*/,
      `$1${story.places.keys().next().value}`,
      'a place that paragraph 8 tells of',
    ],
    ['a link that leads elsewhere', /href="\.\.\/\?place=[^"&]*/, 'href="../?place=atlantis', 'a link to ../?'],
    ['a phrase that no key reaches', /<a (href="\.\.\/\?event=[^>]*>[^<]*)<\/a>/, '<b $1</b>', 'a link to ../?'],
    ['a place that nothing leads to', /<a href="[^"]*place=jordan.*?<\/a>/s, '', 'a phrase that leads to place jordan'],
    ['an event that nothing leads to', /<a href="[^"]*event=assad.*?<\/a>/s, '', 'a phrase that leads to event assad'],
    ['an inline style', '<h1>', '<h1 style="color: red">', 'no inline style'],
    ['a style element', '</head>', '<style>p { color: red }</style></head>', 'no inline style'],
    ['an inline script', '</head>', '<script>alert(1)</script></head>', 'no inline style, script'],
    ['a handler', '<h1>', '<h1 onclick="alert(1)">', 'no script in an attribute'],
    ['a second script', '</head>', '<script src="../embed.js"></script></head>', 'one script'],
    ['a policy that allows too much', "script-src 'self'", "script-src 'unsafe-inline'", 'unsafe-inline'],
    ['a policy that allows other sites', "img-src 'self'", 'img-src https://example.org', 'img-src https://exampl'],
    ['no policy', 'Content-Security-Policy', 'refresh', "default-src 'none'"],
    ['a level of headings left out', /<h2>(.*?)<\/h2>/, '<h3>$1</h3>', 'headings of levels 1,3'],
    ['an element that is not closed', '</article>', '', '</main>'],
    ['elements that cross', '</h1>', '</p></h1>', '</p>'],
    ['an element where none may be', 'In October 2025', '<div>In October</div>', 'elements where HTML allows them'],
    ['an address from the root', 'href="../"', 'href="/"', '"/"'],
    ['an address above the root', 'href="../"', 'href="../../"', '"../../"'],
    ['a file that is not there', '../embed.js', '../embed.mjs', '../embed.mjs'],
    ['an address in the page that is not there', 'id="text"', 'id="words"', '"#text"'],
  ];

  it.each(breaks)('on %s', (_what, from, to, found) => {
    const broken = html.replace(from, to);
    expect(broken).not.toBe(html);
    expect(faultsOf(broken).join('\n')).toContain(found);
  });

  it('on a file that the build has not made', () => {
    const without = new Set([...files].filter((file) => file !== 'embed.js'));
    expect(faultsOf(html, without)).toHaveLength(1);
  });
});
