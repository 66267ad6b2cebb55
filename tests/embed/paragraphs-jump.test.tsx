import { beforeEach, describe, expect, it, vi } from 'vitest';
import type { ArticleMapElement } from '../../src/embed/embed.d.ts';
import { answer, look, openMap, record, say } from './article-map-harness';
import { endMotion, motion } from './article-map-jsdom';

/** Longer than a paragraph stays marked. */
const MARKED_MS = 3000;
const PAGE = '<p id="p4" data-map-paragraph="4">four</p><p id="p5" data-map-paragraph="5" tabindex="0">five</p>';

let map: ArticleMapElement;
let frame: ReturnType<typeof answer>;
beforeEach(() => {
  map = openMap(`<article-map></article-map>${PAGE}`);
  frame = answer(map);
});

const seek = (paragraph: number): void => say(map, { type: 'paragraph', paragraph });
const marked = (): string[] => [...document.querySelectorAll('[data-map-marked]')].map(({ id }) => id);

async function fade(): Promise<void> {
  endMotion();
  await vi.advanceTimersByTimeAsync(MARKED_MS);
}

describe('a paragraph that is sought in the map', () => {
  it('is scrolled to, has the focus, and is marked for a while', async () => {
    seek(4);
    expect(motion.scrolledTo.map(({ id }) => id)).toEqual(['p4']);
    expect(document.activeElement?.id).toBe('p4');
    expect(marked()).toEqual(['p4']);
    expect(motion.running.size).toBe(1);
    await fade();
    expect(marked()).toEqual([]);
    expect(document.activeElement?.id).toBe('p4');
  });

  it('can have the focus by the keyboard as before, and not otherwise', () => {
    seek(4);
    seek(5);
    expect(document.getElementById('p4')?.tabIndex).toBe(-1);
    expect(document.getElementById('p5')?.tabIndex).toBe(0);
    expect(document.activeElement?.id).toBe('p5');
  });

  it('can be sought again', async () => {
    for (let count = 0; count < 2; count++) {
      seek(4);
      expect(marked()).toEqual(['p4']);
      await fade();
    }
    expect(motion.scrolledTo).toHaveLength(2);
  });

  it('moves nothing where the page has none of that number', () => {
    const before = document.body.innerHTML;
    seek(6);
    expect(document.body.innerHTML).toBe(before);
    expect(document.activeElement).toBe(document.body);
    expect(motion.scrolledTo).toEqual([]);
  });

  it('is asked of the page first, which may go there by itself', () => {
    const [heard, above] = [record(map), record(window)];
    seek(4);
    expect(heard).toEqual([['paragraphrequest', { paragraph: 4 }]]);
    expect(above).toEqual(heard);
    expect(motion.scrolledTo).toHaveLength(1);
    map.addEventListener('paragraphrequest', (event) => event.preventDefault());
    seek(5);
    expect(heard[1]).toEqual(['paragraphrequest', { paragraph: 5 }]);
    expect(motion.scrolledTo).toHaveLength(1);
    expect(marked()).toEqual(['p4']);
  });

  it('is asked of a page that has none of that number, too', () => {
    const heard = record(map);
    seek(9);
    expect(heard).toEqual([['paragraphrequest', { paragraph: 9 }]]);
  });
});

describe('the paragraphs of a page', () => {
  const told = (): readonly (readonly number[])[] => frame.said('hello').map(({ paragraphs }) => paragraphs);

  it('are told again when they have become more or fewer', async () => {
    expect(told()).toEqual([[4, 5]]);
    document.body.insertAdjacentHTML('beforeend', '<section><p data-map-paragraph="6"></p></section>');
    await look();
    expect(told()).toEqual([
      [4, 5],
      [4, 5, 6],
    ]);
    document.getElementById('p4')?.remove();
    await look();
    expect(told()[2]).toEqual([5, 6]);
  });

  it('are not told again where the page changes elsewhere', async () => {
    for (let count = 0; count < 5; count++) {
      document.body.append(document.createElement('p'));
      await look();
    }
    expect(told()).toHaveLength(1);
  });

  it('are told of a page that never rests', async () => {
    document.body.insertAdjacentHTML('beforeend', '<p data-map-paragraph="6"></p>');
    for (let count = 0; count < 40; count++) {
      document.body.append(document.createElement('p'));
      await vi.advanceTimersByTimeAsync(50);
    }
    expect(told()).toHaveLength(2);
  });
});
