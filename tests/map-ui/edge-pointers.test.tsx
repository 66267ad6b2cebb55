import { screen, within } from '@testing-library/react';
import { describe, expect, it } from 'vitest';
import { messages } from '../../src/i18n/messages';
import { EdgePointers, type FreeEdges } from '../../src/map-ui/edge-pointers';
import { boundsByPlace } from '../../src/scene/place-bounds';
import { story } from '../../src/story/load-story';
import { draw } from '../harness/app';
import { boxOf, collectionOf, shapeOf } from '../harness/shapes';

const countries = collectionOf(
  shapeOf('turkey', boxOf(26, 36, 44, 42)),
  shapeOf('iran', boxOf(44, 25, 63, 40)),
  shapeOf('saudi-arabia', boxOf(35, 16, 55, 32)),
  shapeOf('qatar', boxOf(50.7, 24.5, 51.6, 26.2)),
  shapeOf('uae', boxOf(51.5, 22.6, 56.4, 26.1)),
);
const placeBounds = boundsByPlace(story, { countries });
const [width, height] = [800, 600];
const free: FreeEdges = { left: [100, 500], right: [160, 400], top: [300, 700], bottom: [130, 600] };

/** A flat map on which a degree is so many px, with the middle of the viewport at a longitude and latitude. */
const around =
  (longitude: number, latitude: number, px: number) =>
  ([x, y]: readonly [number, number]) => ({ x: width / 2 + (x - longitude) * px, y: height / 2 - (y - latitude) * px });

function pointers(project = around(35.5, 33, 60), edges: FreeEdges | null = free) {
  return <EdgePointers placeBounds={placeBounds} project={project} width={width} height={height} free={edges} />;
}

const names = (): string[] => screen.queryAllByRole('button').map((button) => button.textContent ?? '');
const nameOf = (id: string): string => story.places.get(id)?.name ?? '';

describe('the pointers', () => {
  it('name what has a shape and lies beyond the viewport', () => {
    draw(pointers());
    expect(names().sort()).toEqual(['iran', 'mar-a-lago', 'qatar', 'saudi-arabia', 'turkey', 'uae'].map(nameOf).sort());
  });

  it('leave out what is in sight, also of a group', () => {
    draw(pointers(around(54, 24.5, 60)));
    expect(names()).not.toContain(nameOf('uae'));
    expect(names()).not.toContain(nameOf('qatar'));
    expect(names()).toContain(nameOf('turkey'));
  });

  it('say in words where their places lie', () => {
    draw(pointers());
    const said = messages.map.pointer;
    expect(screen.getByRole('button', { name: said(nameOf('turkey'), 'north') })).toBeVisible();
    expect(screen.getByRole('button', { name: said(nameOf('iran'), 'east') })).toBeVisible();
    expect(screen.getByRole('button', { name: said(nameOf('mar-a-lago'), 'west') })).toBeVisible();
    expect(screen.getByRole('button', { name: said(nameOf('qatar'), 'south-east') })).toBeVisible();
  });

  it('open their place, and show which one is chosen and which the event touches', async () => {
    const { user, store } = draw(pointers(), { event: 'iran-air-campaign' });
    const iran = screen.getByText(nameOf('iran'));
    expect(iran).toHaveAttribute('data-touched', 'true');
    expect(iran).toHaveAttribute('aria-current', 'false');
    await user.click(iran);
    expect(store.getState().place).toBe('iran');
    expect(iran).toHaveAttribute('aria-current', 'true');
    expect(screen.getByText(nameOf('turkey'))).toHaveAttribute('data-touched', 'false');
  });

  it('stand on the free stretches of the edges, or in one row where the viewport is small', () => {
    const { container, unmount } = draw(pointers());
    const placed = [...container.querySelectorAll<HTMLElement>('.map-pointer')];
    expect(placed).toHaveLength(4);
    for (const { style } of placed) {
      const [left, top] = [Number.parseFloat(style.left), Number.parseFloat(style.top)];
      const onEdge = left === 0 || left === width || top === 0 || top === height;
      expect(onEdge, `${left}, ${top}`).toBe(true);
    }
    unmount();
    const row = draw(pointers(around(35.5, 33, 60), null)).container;
    expect([...row.querySelectorAll<HTMLElement>('.map-pointer')].map(({ style }) => style.left)).toEqual([
      '',
      '',
      '',
      '',
    ]);
    expect(within(row).getAllByRole('button')).toHaveLength(6);
  });
});
