import { afterEach, describe, expect, it, vi } from 'vitest';
import { answer, frameOf, openMap, say, searchOf, tellState, turn } from './article-map-harness';

/** Longer than a map leaves scrolling alone after a click or a jump. */
const RESTED_MS = 2000;
/** Px from the top of the window at which one reads. */
const line = (covered = 0): number => covered + (window.innerHeight - covered) * 0.4;

afterEach(() => {
  document.documentElement.removeAttribute('style');
});

/** Scrolls the page so that elements stand across a height of the window, and all others elsewhere. */
async function scrollTo(selector: string, px = line()): Promise<void> {
  vi.spyOn(Element.prototype, 'getBoundingClientRect').mockImplementation(function (this: Element) {
    return this.matches(selector) ? new DOMRect(0, px - 20, 100, 40) : new DOMRect(0, -9999, 100, 40);
  });
  document.body.dispatchEvent(new Event('scroll'));
  await turn();
}

const PAGE = [
  '<p id="a" data-map-place="bridge">bridge</p>',
  '<p id="b" data-map-event="flood">flood</p>',
  '<p id="c" data-map-at="2025-05-05">day <a id="d" href="#x" data-map-place="tower">tower</a></p>',
].join('');

async function openFollowing(html = `<article-map follow></article-map>${PAGE}`) {
  const map = openMap(html);
  const heard = answer(map);
  await vi.advanceTimersByTimeAsync(RESTED_MS);
  return { map, ...heard };
}

describe('a map that follows the reader', () => {
  it('shows what has been scrolled to where one reads', async () => {
    const { said } = await openFollowing();
    await scrollTo('#a');
    expect(said('show')).toEqual([{ type: 'show', place: 'bridge' }]);
    await scrollTo('#c');
    expect(said('show')[1]).toEqual({ type: 'show', at: '2025-05-05' });
    await scrollTo('#b');
    expect(said('show')[2]).toMatchObject({ event: 'flood' });
    expect(said('show')).toHaveLength(3);
  });

  it.each([
    ['above', 0],
    ['below', 700],
    ['at the bottom', 767],
  ])('shows nothing that is %s', async (_where, px) => {
    const { said } = await openFollowing();
    await scrollTo('#a', px);
    expect(said('show')).toEqual([]);
    await scrollTo('#a');
    expect(said('show')).toHaveLength(1);
  });

  it('asks once, however often the reader scrolls within a paragraph, and again on the way back', async () => {
    const { said } = await openFollowing();
    for (let count = 0; count < 5; count++) await scrollTo('#a', line() + count);
    expect(said('show')).toHaveLength(1);
    await scrollTo('#b');
    await scrollTo('#a');
    expect(said('show')).toHaveLength(3);
  });

  it('reads further down where something covers the top of the window', async () => {
    document.documentElement.style.scrollPaddingTop = '300px';
    const { said } = await openFollowing();
    await scrollTo('#a');
    expect(said('show')).toEqual([]);
    await scrollTo('#a', line(300));
    expect(said('show')).toHaveLength(1);
  });

  it('takes the innermost of what stands there, and no link or button', async () => {
    const { said } = await openFollowing(
      `<article-map follow></article-map><section id="s" data-map-place="tower">${PAGE}</section>`,
    );
    await scrollTo('#s, #a');
    expect(said('show')).toEqual([{ type: 'show', place: 'bridge' }]);
    await scrollTo('#c, #d');
    expect(said('show')[1]).toEqual({ type: 'show', at: '2025-05-05' });
  });

  it('is one that says so, also later, and no more once it does not', async () => {
    const { map, said } = await openFollowing(`<article-map></article-map>${PAGE}`);
    await scrollTo('#a');
    expect(said('show')).toEqual([]);
    map.follow = true;
    await scrollTo('#b');
    expect(said('show')).toHaveLength(1);
    map.follow = false;
    await scrollTo('#a');
    expect(said('show')).toHaveLength(1);
  });

  it('follows paragraphs that were added later', async () => {
    const { said } = await openFollowing();
    document.body.insertAdjacentHTML('beforeend', '<p id="e" data-map-place="mill">mill</p>');
    await turn();
    await scrollTo('#e');
    expect(said('show')).toEqual([{ type: 'show', place: 'mill' }]);
  });

  it('is not loaded by scrolling, and begins where the reader is then', async () => {
    const map = openMap(`<article-map follow></article-map>${PAGE}`);
    await vi.advanceTimersByTimeAsync(RESTED_MS);
    await scrollTo('#a');
    await scrollTo('#b');
    expect(frameOf(map)).toBeNull();
    answer(map);
    expect(searchOf(map)).toBe('?event=flood');
  });
});

describe('a map that the reader has just used', () => {
  const acts: [act: string, doIt: (map: Parameters<typeof say>[0]) => void][] = [
    ['a click', () => document.getElementById('d')?.click()],
    ['a jump to a paragraph', (map) => say(map, { type: 'paragraph', paragraph: 4 })],
  ];
  it.each(acts)('leaves scrolling alone after %s, for a while', async (_act, doIt) => {
    const { map, said } = await openFollowing(`<article-map follow></article-map>${PAGE}<p data-map-paragraph="4">`);
    doIt(map);
    await turn();
    const before = said('show').length;
    await scrollTo('#a');
    await vi.advanceTimersByTimeAsync(1000);
    await scrollTo('#b');
    expect(said('show')).toHaveLength(before);
    await vi.advanceTimersByTimeAsync(RESTED_MS);
    await scrollTo('#a');
    expect(said('show')).toHaveLength(before + 1);
  });

  it('and has no such paragraph, follows on', async () => {
    const { map, said } = await openFollowing();
    say(map, { type: 'paragraph', paragraph: 4 });
    await scrollTo('#a');
    expect(said('show')).toHaveLength(1);
  });

  it('is not moved back by what it shows itself', async () => {
    const { map, said } = await openFollowing();
    await scrollTo('#a');
    tellState(map, { place: 'tower' });
    await scrollTo('#a');
    expect(said('show')).toHaveLength(1);
  });
});
