import { fireEvent, screen } from '@testing-library/react';
import { describe, expect, it } from 'vitest';
import { viewportOf } from '../../src/geo/camera';
import { messages } from '../../src/i18n/messages';
import { story } from '../../src/story/load-story';
import { drawInset } from '../../src/svg-map/draw-geography';
import { InsetMap } from '../../src/svg-map/inset-map';
import { dayOf } from '../../src/time/day';
import { draw } from '../harness/app';
import { boxOf, collectionOf, shapeOf } from '../harness/shapes';

const { now } = story.calendar;
const places = collectionOf(
  shapeOf('gaza', boxOf(34.2, 31.2, 34.6, 31.6)),
  shapeOf('gaza-hamas', boxOf(34.2, 31.2, 34.4, 31.6)),
  shapeOf('gaza-israel', boxOf(34.4, 31.2, 34.6, 31.6)),
  shapeOf('rafah', { type: 'Point', coordinates: [34.2436, 31.2972] }, 'town'),
  shapeOf('rafah-crossing', { type: 'Point', coordinates: [34.2578, 31.2472] }, 'crossing'),
  shapeOf('latakia', boxOf(35.7, 35.3, 36.3, 35.9)),
);
const drawing = drawInset(story, { places }, viewportOf(story.inset.bounds, 208));
const inset = (width = 208) => <InsetMap drawing={drawing} width={width} />;

function idsIn(container: HTMLElement): string[] {
  const picked = [...container.querySelectorAll('[data-pick]')].map((place) => place.getAttribute('data-pick') ?? '');
  return [...new Set(picked)].sort();
}

function drawnPlace(container: HTMLElement, id: string): Element {
  const place = container.querySelector(`[data-place="${id}"]`);
  if (!place) throw new Error(`the inset does not draw ${id}`);
  return place;
}

describe('the inset', () => {
  it('draws its places that exist at the moment and no others', () => {
    expect(idsIn(draw(inset(), { moment: dayOf(2025, 9, 1) }).container)).toEqual(['gaza', 'rafah', 'rafah-crossing']);
    const divided = ['gaza-hamas', 'gaza-israel', 'rafah', 'rafah-crossing'];
    expect(idsIn(draw(inset(), { moment: now }).container)).toEqual(divided);
  });

  it('fills them with the colours of their states, and writes the shares on the parts', () => {
    const { container } = draw(inset(), { moment: now });
    const fill = (id: string) => {
      return drawnPlace(container, id).querySelector('.map-fill')?.getAttribute('fill');
    };
    expect(fill('gaza-hamas')).toBe('var(--tone-gold)');
    expect(fill('gaza-israel')).toBe('var(--tone-blue)');
    expect(screen.getByText('47%')).toBeInTheDocument();
    expect(screen.getByText('53%')).toBeInTheDocument();
  });

  const line = story.inset.line?.text ?? '';

  it.each([208, 168])('says who holds either part and names both circles, at %i px', (width) => {
    const { container } = draw(inset(width), { moment: now });
    const said = ['47%', 'governed by Hamas', '53%', 'held by Israel', 'Rafah', 'Rafah crossing'];
    for (const text of said) expect(screen.getByText(text)).toBeInTheDocument();
    for (const text of container.querySelectorAll('text')) {
      expect(Number(text.getAttribute('font-size'))).toBeGreaterThanOrEqual(10);
    }
    expect(screen.queryAllByText(line), 'the line, where there is room').toHaveLength(width > 200 ? 1 : 0);
  });

  it('leaves out the words that would run over its edge, never the figures', () => {
    draw(inset(118), { moment: now });
    expect(screen.getByText('53%')).toBeInTheDocument();
    expect(screen.queryByText('governed by Hamas')).toBeNull();
  });

  it('says of the whole, before there are parts, what holds there, and neither shares nor a line', () => {
    draw(inset(), { moment: dayOf(2025, 9, 1) });
    const [war] = story.places.get('gaza')?.states ?? [];
    expect(screen.getByText(war?.short ?? '')).toBeInTheDocument();
    for (const text of ['47%', '53%', 'governed by Hamas', line]) expect(screen.queryByText(text)).toBeNull();
  });

  it('chooses what is clicked, points out what is pointed at, and shows its area on the map by its title', async () => {
    const { container, store, user } = draw(inset(), { moment: now });
    const part = drawnPlace(container, 'gaza-israel');
    fireEvent.pointerMove(part, { pointerType: 'mouse' });
    expect(store.getState().hovered).toBe('gaza-israel');
    fireEvent.pointerLeave(container.querySelector('.inset-drawing') ?? part);
    expect(store.getState().hovered).toBeNull();
    fireEvent.click(part);
    expect(store.getState().place).toBe('gaza-israel');
    await user.click(screen.getByRole('button', { name: messages.map.zoomToInset(story.inset.title) }));
    expect(store.getState().fitRequest).toEqual({ bounds: story.inset.bounds });
  });

  it('outlines the chosen place above what is pointed at', () => {
    const { container } = draw(inset(), { moment: now, place: 'gaza-hamas', hovered: 'gaza-israel' });
    const outlined = [...container.querySelectorAll('[data-outline] > [data-of]')].map((place) => [
      place.parentElement?.getAttribute('data-outline'),
      place.getAttribute('data-of'),
    ]);
    expect(outlined.slice(-3)).toEqual([
      ['hovered', 'gaza-israel'],
      ['selected-halo', 'gaza-hamas'],
      ['selected', 'gaza-hamas'],
    ]);
  });

  it('keeps the proportions of the map', () => {
    const { container } = draw(inset(200), { moment: now });
    const drawing = container.querySelector('.inset-drawing');
    const [west, south, east, north] = story.inset.bounds;
    const mercator = (latitude: number) => Math.log(Math.tan(Math.PI / 4 + (latitude * Math.PI) / 360));
    const ratio = (mercator(north) - mercator(south)) / (((east - west) * Math.PI) / 180);
    expect(Number(drawing?.getAttribute('height'))).toBe(Math.round(200 * ratio));
  });

  it('is drawn once, and that drawing is scaled to other widths', () => {
    const drawn = (width: number) => {
      const { container, unmount } = draw(inset(width), { moment: now });
      const paths = [...container.querySelectorAll('defs > path')];
      const shapes = paths.map((path) => [path.id, path.getAttribute('d')]);
      const transform = container.querySelector('.inset-drawing > g')?.getAttribute('transform') ?? null;
      unmount();
      return { shapes, transform };
    };
    const large = drawn(208);
    expect(large.shapes.map(([id]) => id)).toEqual(
      expect.arrayContaining(['inset-area-gaza', 'inset-area-gaza-hamas']),
    );
    expect(large.shapes.map(([id]) => id)).not.toContain('inset-area-latakia');
    expect(large.transform).toBeNull();
    const small = drawn(118);
    expect(small.shapes).toEqual(large.shapes);
    expect(Number(/scale\((.+)\)/.exec(small.transform ?? '')?.[1])).toBeCloseTo(118 / 208, 2);
  });

  it('has a link to the text of each place, which the app answers itself', () => {
    const { container, store } = draw(inset(), { moment: now });
    const links = [...container.querySelectorAll('a')];
    const reached = new Set(links.map((link) => link.getAttribute('href')));
    expect([...reached].sort()).toEqual(idsIn(container).map((id) => `#place-${id}`));
    for (const link of links) {
      expect(link).toHaveAttribute('tabindex', '-1');
      expect(fireEvent.click(link)).toBe(false);
      expect(store.getState().place).toBe(link.getAttribute('data-pick'));
    }
  });

  it('stands empty but whole while no shapes have arrived', () => {
    const { container } = draw(
      <InsetMap drawing={drawInset(story, {}, viewportOf(story.inset.bounds, 208))} width={118} />,
      { moment: now },
    );
    expect(container.querySelectorAll('.map-fill[fill]')).toHaveLength(0);
    expect(screen.getByRole('button')).toHaveTextContent(story.inset.title);
    expect(screen.queryByText(story.inset.subtitle)).toBeNull();
  });
});
