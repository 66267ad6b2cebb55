import { describe, expect, it, vi } from 'vitest';
import type { ArticleMapElement } from '../../src/embed/embed.d.ts';
import { answer, frameOf, load, openMap, say, searchOf, tellState, turn } from './article-map-harness';

/** Clicks an element as a reader does; gives whether the browser is to do what it always does. */
function click(selector: string, init: MouseEventInit = {}): boolean {
  const element = document.querySelector(selector);
  if (!element) throw new Error(`nothing is ${selector}`);
  return element.dispatchEvent(new MouseEvent('click', { bubbles: true, cancelable: true, composed: true, ...init }));
}

/** A page with a map that answers; gives what was asked of it after a click. */
async function clickIn(html: string, selector: string, init: MouseEventInit = {}) {
  const map = openMap(`<article-map></article-map>${html}`);
  const { said } = answer(map);
  await turn();
  const isLeft = click(selector, init);
  await turn();
  return { map, isLeft, shows: said('show') };
}

describe('a paragraph that is clicked', () => {
  it.each([
    ['data-map-place="bridge"', { place: 'bridge' }],
    ['data-map-at="2025-05-05"', { at: '2025-05-05' }],
    ['data-map-place="bridge" data-map-at="2025-05-05"', { place: 'bridge', at: '2025-05-05' }],
    ['data-map-event="flood" data-map-place="bridge"', { event: 'flood', place: 'bridge' }],
    ['data-map-place="" data-map-at="2025-05-05"', { at: '2025-05-05' }],
  ])('with %s shows that', async (attributes, asked) => {
    const { shows, isLeft } = await clickIn(`<p ${attributes}>text</p>`, 'p');
    expect(shows).toEqual([expect.objectContaining(asked)]);
    expect(isLeft).toBe(true);
  });

  it('with an event brings its own moment and leaves the place', async () => {
    const { shows } = await clickIn('<p data-map-event="flood">text</p>', 'p');
    expect(shows).toHaveLength(1);
    const [{ type: _, ...request } = { type: 'show' as const }] = shows;
    expect({ place: null, at: null, ...request }).toEqual({ event: 'flood', place: null, at: null });
  });

  it('in whatever stands in it, is one that is clicked', async () => {
    const { shows } = await clickIn('<section data-map-place="bridge"><p><em>text</em></p></section>', 'em');
    expect(shows).toHaveLength(1);
  });

  it('within another is the one that is meant', async () => {
    const html = '<section data-map-place="bridge"><p data-map-place="harbour">text</p></section>';
    const { shows } = await clickIn(html, 'p');
    expect(shows).toEqual([{ type: 'show', place: 'harbour' }]);
  });

  it.each<MouseEventInit>([{ ctrlKey: true }, { metaKey: true }, { shiftKey: true }, { altKey: true }])(
    'with %o is the browser’s',
    async (init) => {
      for (const tag of ['p', 'a href="#x"']) {
        const { shows, isLeft } = await clickIn(`<${tag} data-map-place="bridge">text`, '[data-map-place]', init);
        expect(shows).toEqual([]);
        expect(isLeft).toBe(true);
      }
    },
  );

  it.each(['<a href="#x">', '<button>', '<input>', '<select>', '<textarea>', '<label>', '<summary>'])(
    'on a control %s of its own asks nothing',
    async (control) => {
      const html = `<div data-map-place="bridge">${control.replace('>', ' class="own">')}<b></b></div>`;
      const { shows, isLeft } = await clickIn(html, '.own');
      expect(shows).toEqual([]);
      expect(isLeft).toBe(true);
    },
  );

  it('within a control of the page asks too', async () => {
    const { shows } = await clickIn('<label>a<span data-map-place="bridge">text</span></label>', 'span');
    expect(shows).toHaveLength(1);
  });

  it('to select its text asks nothing', async () => {
    const map = openMap('<article-map></article-map><p data-map-place="bridge">text</p>');
    const { said } = answer(map);
    const [text] = document.getElementsByTagName('p');
    if (text) getSelection()?.selectAllChildren(text);
    click('p');
    await turn();
    expect(said('show')).toEqual([]);
    getSelection()?.removeAllRanges();
    click('p');
    await turn();
    expect(said('show')).toHaveLength(1);
  });

  it('and was dealt with by the page asks nothing', async () => {
    const map = openMap('<article-map></article-map><p data-map-place="bridge">text</p>');
    const { said } = answer(map);
    document.body.addEventListener('click', (event) => event.preventDefault(), { once: true });
    click('p');
    await turn();
    expect(said('show')).toEqual([]);
  });

  it('about nothing asks nothing, nor does a click on the page itself', async () => {
    const { shows } = await clickIn('<p data-map-paragraph="1">text</p>', 'p');
    document.dispatchEvent(new MouseEvent('click', { bubbles: true }));
    window.dispatchEvent(new MouseEvent('click', { bubbles: true }));
    await turn();
    expect(shows).toEqual([]);
  });

  it('asks where it was added later, too', async () => {
    const map = openMap();
    const { said } = answer(map);
    document.body.insertAdjacentHTML('beforeend', '<p data-map-place="bridge">text</p>');
    click('p');
    await turn();
    expect(said('show')).toEqual([{ type: 'show', place: 'bridge' }]);
  });
});

describe('a link or a button about something', () => {
  it.each([
    '<a href="https://host.example/" data-map-place="bridge"><b>text</b></a>',
    '<button data-map-place="bridge"><b>',
  ])('shows it and leads nowhere else: %s', async (html) => {
    const { shows, isLeft } = await clickIn(html, 'b');
    expect(shows).toEqual([{ type: 'show', place: 'bridge' }]);
    expect(isLeft).toBe(false);
  });

  it('does so whatever text is selected', async () => {
    openMap('<article-map></article-map><p>text</p>');
    const html = '<i>text</i><a href="#x" data-map-place="bridge">text</a>';
    const map = openMap(`<article-map></article-map>${html}`);
    const { said } = answer(map);
    const [text] = document.getElementsByTagName('i');
    if (text) getSelection()?.selectAllChildren(text);
    expect(click('a')).toBe(false);
    await turn();
    expect(said('show')).toHaveLength(1);
  });

  it('leads where it leads in a page without a map', () => {
    document.body.innerHTML = '<a href="#x" data-map-place="bridge">text</a>';
    expect(click('a')).toBe(true);
  });

  it('leads where it leads until the map answers, and loads it meanwhile', async () => {
    const map = openMap('<article-map></article-map><a href="#x" data-map-place="bridge">text</a>');
    expect(click('a')).toBe(true);
    await turn();
    expect(searchOf(map)).toBe('?place=bridge');
    say(map, { type: 'height', height: 600 });
    expect(click('a')).toBe(true);
    tellState(map);
    expect(click('a')).toBe(false);
  });

  it('leads where it leads where the map did not come, until it does', async () => {
    const map = openMap('<article-map></article-map><a href="#x" data-map-place="bridge">text</a>');
    load(map);
    await vi.advanceTimersByTimeAsync(60_000);
    expect(frameOf(map)).toBeNull();
    expect(click('a')).toBe(true);
    await turn();
    answer(map);
    expect(click('a')).toBe(false);
  });
});

describe('a map that is clicked for before it is there', () => {
  const html = '<article-map place="harbour" at="2025-01-01"></article-map>';
  const about = '<p id="a" data-map-at="2025-05-05">day</p><p id="b" data-map-event="flood">flood</p>';
  const begin = async (...clicks: readonly string[]): Promise<ArticleMapElement> => {
    const map = openMap(html + about);
    for (const selector of clicks) {
      click(selector);
      await turn();
    }
    return map;
  };

  it('is loaded at once, far away as it is', async () => {
    const map = await begin('#a');
    expect(searchOf(map)).toBe('?at=2025-05-05&place=harbour');
  });

  it('begins with the event that was clicked, at its moment, whatever its markup says', async () => {
    const map = await begin('#b');
    expect(searchOf(map)).toBe('?event=flood');
  });

  it('shows in the end what was clicked last', async () => {
    const map = await begin();
    const { said } = load(map);
    for (const selector of ['#a', '#b']) {
      click(selector);
      await turn();
    }
    say(map, { type: 'height', height: 600 });
    tellState(map);
    await turn();
    const asked = Object.assign({}, ...said('show'));
    expect({ ...asked, place: asked.place ?? null, at: asked.at ?? null }).toMatchObject({
      event: 'flood',
      place: null,
      at: null,
    });
  });
});
