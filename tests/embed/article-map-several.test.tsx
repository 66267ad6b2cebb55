import { describe, expect, it } from 'vitest';
import type { ArticleMapElement } from '../../src/embed/embed.d.ts';
import { answer, hear, look, openPage, record, SHOWN, say, tellState, turn } from './article-map-harness';

/** Two maps with paragraphs before, between and after them. */
const PAGE = [
  '<p id="before" data-map-place="harbour" data-map-paragraph="1">a</p>',
  '<article-map id="one"></article-map>',
  '<p id="between" data-map-place="harbour" data-map-paragraph="2">a</p>',
  '<section><article-map id="two"></article-map></section>',
  '<p id="after" data-map-place="harbour" data-map-paragraph="3">a</p>',
  '<p id="named" data-map-place="harbour" data-map-for="one">a</p>',
  '<section data-map-for="one"><p id="within" data-map-place="harbour">a</p></section>',
  '<p id="stray" data-map-place="harbour" data-map-for="three">a</p>',
].join('');

function openTwo(html = PAGE): [ArticleMapElement, ArticleMapElement] {
  const [one, two] = openPage(html);
  if (!(one && two)) throw new Error('two maps are needed');
  return [one, two];
}

const current = (): string[] => [...document.querySelectorAll('[aria-current]')].map(({ id }) => id);

describe('of two maps', () => {
  it.each([
    ['before', 'one'],
    ['between', 'one'],
    ['after', 'two'],
    ['named', 'one'],
    ['within', 'one'],
    ['stray', ''],
  ])('the one that a paragraph belongs to is asked: %s asks %j', async (id, asked) => {
    const frames = openTwo().map((map) => [map.id, answer(map)] as const);
    document.getElementById(id)?.click();
    await turn();
    const shows = frames.filter(([, { said }]) => said('show').length > 0).map(([name]) => name);
    expect(shows).toEqual(asked === '' ? [] : [asked]);
  });

  it('each marks its own paragraphs', () => {
    const [one, two] = openTwo();
    answer(one, { place: 'harbour' });
    expect(current()).toEqual(['before', 'between', 'named', 'within']);
    answer(two, { place: 'harbour' });
    expect(current()).toEqual(['before', 'between', 'after', 'named', 'within']);
    tellState(one, { place: null });
    expect(current()).toEqual(['after']);
  });

  it('one takes over the paragraphs of the other that has gone', async () => {
    const [one, two] = openTwo();
    answer(one, { place: null });
    answer(two, { place: 'harbour' });
    expect(current()).toEqual(['after']);
    two.remove();
    await look();
    expect(current()).toEqual([]);
    tellState(one, { place: 'harbour' });
    expect(current()).toContain('after');
  });

  it('each hears its own frame alone', () => {
    const [one, two] = openTwo();
    const frames = [one, two].map((map) => answer(map));
    const [first, second] = [record(one), record(two)];
    tellState(two, { place: 'bridge' });
    expect(first).toEqual([]);
    expect(second).toEqual([['placechange', { ...SHOWN, place: 'bridge' }]]);
    hear(one, { sender: 'article-map', version: 1, type: 'height', height: 700 });
    expect(frames.map(({ said }) => said('hello').length)).toEqual([2, 1]);
  });

  it('both offer all paragraphs of the page', () => {
    const frames = openTwo().map((map) => answer(map));
    for (const { said } of frames) expect(said('hello')[0]?.paragraphs).toEqual([1, 2, 3]);
  });

  it('each leads to its own paragraph of a number, or else to any', () => {
    const twice = `<article-map id="one"></article-map><p id="p1" data-map-paragraph="7">a</p>
      <article-map id="two"></article-map><p id="p2" data-map-paragraph="7">a</p><p id="p8" data-map-paragraph="8">a</p>`;
    const [one, two] = openTwo(twice);
    for (const map of [one, two]) answer(map);
    say(one, { type: 'paragraph', paragraph: 7 });
    expect(document.activeElement?.id).toBe('p1');
    say(two, { type: 'paragraph', paragraph: 7 });
    expect(document.activeElement?.id).toBe('p2');
    say(one, { type: 'paragraph', paragraph: 8 });
    expect(document.activeElement?.id).toBe('p8');
  });
});
