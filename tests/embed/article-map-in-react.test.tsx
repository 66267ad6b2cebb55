import { render } from '@testing-library/react';
import { createElement } from 'react';
import { describe, expect, it } from 'vitest';
import type { ArticleMapElement } from '../../src/embed/embed.d.ts';
import { posterOf, SITE, turn } from './article-map-harness';

type Props = Readonly<Record<string, unknown>>;

/** Draws the element as a host made with React does; gives it, and a way to draw it anew. */
function draw(props: Props) {
  const poster = createElement('a', { href: '/own' }, createElement('img', { src: '/own.png', alt: 'My own' }));
  const make = (given: Props) => createElement('article-map', given, poster);
  const view = render(make(props));
  const map = view.container.querySelector<ArticleMapElement>('article-map');
  if (!map) throw new Error('no map');
  return { map, redraw: (next: Props) => view.rerender(make(next)) };
}

describe('the element in a page that React draws', () => {
  it('has what it is given, and nothing of what it is no longer given', async () => {
    const given = { place: 'a', event: 'b', at: '2025-01-01', theme: 'dark', hide: 'title', label: 'x', height: 500 };
    const { map, redraw } = draw(given);
    for (const [name, value] of Object.entries(given)) expect(map.getAttribute(name), name).toBe(String(value));
    redraw({ place: 'c' });
    await turn();
    expect(map.getAttributeNames()).toEqual(['place']);
    expect(map.place).toBe('c');
  });

  it('follows where it is told to, and else does not', () => {
    const { map, redraw } = draw({ follow: true });
    expect(map.follow).toBe(true);
    for (const next of [{ follow: false }, {}, { follow: undefined }, { follow: null }]) {
      redraw(next);
      expect(map.follow, JSON.stringify(next)).toBe(false);
    }
    redraw({ follow: true });
    expect(map.follow).toBe(true);
  });

  it('has the poster that stands in it', () => {
    const { link, picture } = posterOf(draw({}).map);
    expect([link.pathname, picture.alt]).toEqual(['/own', 'My own']);
    expect(picture.src).not.toBe(SITE.poster);
  });
});
