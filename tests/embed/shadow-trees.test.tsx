import { describe, expect, it } from 'vitest';
import type { ArticleMapElement } from '../../src/embed/embed.d.ts';
import { answer, look, openPage, record, say, tellState, turn } from './article-map-harness';
import { motion } from './article-map-jsdom';

/** Puts a tree into an element of the page, and markup into that. */
function attach(host: Element | null | undefined, html: string): ShadowRoot {
  const root = host?.attachShadow({ mode: 'open' });
  if (!root) throw new Error('no host');
  root.innerHTML = html;
  return root;
}

/** The first of a page and its trees. */
function find<Found extends Element = HTMLElement>(trees: readonly ParentNode[], selector: string): Found {
  const found = trees.map((tree) => tree.querySelector<Found>(selector)).find(Boolean);
  if (!found) throw new Error(`nothing is ${selector}`);
  return found;
}

const MAP = '<article-map follow></article-map>';
const TEXT = '<p data-map-place="bridge" data-map-paragraph="3">text</p>';

/** Pages in which map and paragraph stand in trees that do not know each other. */
const pages: [where: string, make: () => ParentNode[]][] = [
  [
    'the map in a shadow tree, the paragraph outside',
    () => {
      openPage(`<div></div>${TEXT}`);
      return [document, attach(document.querySelector('div'), MAP)];
    },
  ],
  [
    'the paragraph in a shadow tree, the map outside',
    () => {
      openPage(`${MAP}<div></div>`);
      return [document, attach(document.querySelector('div'), TEXT)];
    },
  ],
  [
    'both in trees of one tree',
    () => {
      openPage('<div></div>');
      const app = attach(document.querySelector('div'), '<div></div><section></section>');
      return [attach(app.querySelector('div'), MAP), attach(app.querySelector('section'), TEXT)];
    },
  ],
];

describe.each(pages)('%s', (_where, make) => {
  /** A page whose map answers, and what is said to it. */
  const open = async () => {
    const trees = make();
    await look();
    const map = find<ArticleMapElement>(trees, 'article-map');
    const paragraph = find(trees, 'p');
    return { map, paragraph, ...answer(map) };
  };

  it('a click moves the map, and what it shows is marked', async () => {
    const { map, paragraph, said } = await open();
    await turn();
    paragraph.dispatchEvent(new MouseEvent('click', { bubbles: true, cancelable: true, composed: true }));
    await turn();
    expect(said('show')).toEqual([{ type: 'show', place: 'bridge' }]);
    tellState(map, { place: 'bridge' });
    expect(paragraph).toHaveAttribute('aria-current', 'true');
    tellState(map, { place: null });
    expect(paragraph).not.toHaveAttribute('aria-current');
  });

  it('the map follows what is read', async () => {
    const { paragraph, said } = await open();
    await look();
    paragraph.getBoundingClientRect = () => new DOMRect(0, window.innerHeight * 0.4 - 5, 100, 10);
    paragraph.dispatchEvent(new Event('scroll'));
    await turn();
    expect(said('show')).toEqual([{ type: 'show', place: 'bridge' }]);
  });

  it('the map hears of the paragraph and leads to it', async () => {
    const { map, paragraph, said } = await open();
    expect(said('hello').at(-1)).toEqual({ type: 'hello', paragraphs: [3] });
    const heard = record(document);
    say(map, { type: 'paragraph', paragraph: 3 });
    expect(motion.scrolledTo).toEqual([paragraph]);
    expect(heard).toEqual([['paragraphrequest', { paragraph: 3 }]]);
  });

  it('paragraphs may come later', async () => {
    const { paragraph, said } = await open();
    paragraph.insertAdjacentHTML('afterend', '<p data-map-paragraph="4">later</p>');
    await look();
    expect(said('hello').at(-1)).toEqual({ type: 'hello', paragraphs: [3, 4] });
  });
});

it('a paragraph belongs to the map above it, in whatever tree, or to the one that something around it names', async () => {
  openPage(
    '<article-map id="one"></article-map><div id="a"></div><div id="b"></div><div id="c" data-map-for="one"></div>',
  );
  const trees = [
    document,
    attach(document.querySelector('#a'), '<article-map id="two"></article-map>'),
    attach(document.querySelector('#b'), '<p id="above" data-map-place="bridge">text</p>'),
    attach(document.querySelector('#c'), '<p id="named" data-map-place="bridge">text</p>'),
  ];
  await look();
  const one = answer(find<ArticleMapElement>(trees, '#one'));
  const two = answer(find<ArticleMapElement>(trees, '#two'));
  find(trees, '#above').click();
  await turn();
  expect([one.said('show').length, two.said('show').length]).toEqual([0, 1]);
  find(trees, '#named').click();
  await turn();
  expect([one.said('show').length, two.said('show').length]).toEqual([1, 1]);
});

it('a control within a marked paragraph keeps its purpose, in whatever tree', async () => {
  const [map] = openPage(`${MAP}<p data-map-place="bridge"><span></span></p>`);
  if (!map) throw new Error('no map');
  const root = attach(document.querySelector('span'), '<button>own</button>');
  const { said } = answer(map);
  await look();
  root.querySelector('button')?.click();
  await turn();
  expect(said('show')).toEqual([]);
});
