import { screen } from '@testing-library/react';
import { describe, expect, it } from 'vitest';
import { beyond as words } from '#messages/beyond';
import type { Viewport } from '../../src/geo/camera';
import { messages } from '../../src/i18n/messages';
import { BeyondMap } from '../../src/map-ui/beyond-map';
import { BeyondPlaces } from '../../src/map-ui/beyond-places';
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
/** At zoom level 5.4 a degree of longitude is 60 px wide. */
const around = (longitude: number, latitude: number, zoom = 5.4): Viewport => ({
  camera: { longitude, latitude, zoom },
  size: { width: 800, height: 600 },
});

const line = (viewport = around(35.5, 33)) => (
  <BeyondMap>
    <BeyondPlaces {...{ placeBounds, viewport }} />
  </BeyondMap>
);
const names = (): string[] => {
  return screen.queryAllByRole('button').map((button) => button.querySelector('span')?.textContent ?? '');
};
const nameOf = (id: string): string => story.places.get(id)?.name ?? '';

describe('the line of what lies beyond the map', () => {
  it('names what has a shape and lies beyond the viewport', async () => {
    draw(line());
    await screen.findByText(words.title);
    expect(names().sort()).toEqual(['iran', 'mar-a-lago', 'qatar', 'saudi-arabia', 'turkey', 'uae'].map(nameOf).sort());
  });

  it('leaves out what is in sight', async () => {
    draw(line(around(54, 24.5)));
    await screen.findByText(words.title);
    expect(names()).not.toContain(nameOf('uae'));
    expect(names()).not.toContain(nameOf('qatar'));
    expect(names()).toContain(nameOf('turkey'));
  });

  it('stands empty, with its name, where all is in sight and while nothing is measured', async () => {
    const { unmount } = draw(line(around(0, 0, 0)));
    expect(screen.getByRole('navigation', { name: messages.map.pointersLabel })).toBeEmptyDOMElement();
    unmount();
    draw(<BeyondMap />);
    expect(screen.getByRole('navigation', { name: messages.map.pointersLabel })).toBeEmptyDOMElement();
  });

  it.each([
    ['turkey', 'north', -90],
    ['iran', 'east', 1],
    ['mar-a-lago', 'west', 178],
    ['qatar', 'south-east', 27],
  ])('says in words and by an arrow where %s lies', async (id, direction, degrees) => {
    draw(line());
    await screen.findByText(words.title);
    const button = screen.getByRole('button', { name: words.place(nameOf(id), direction, null) });
    const turn = Number(/rotate\((-?\d+)\)/.exec(button.querySelector('path')?.getAttribute('transform') ?? '')?.[1]);
    expect(Math.abs(turn - degrees)).toBeLessThan(12);
  });

  it('says what holds there at the moment, with its mark and in the place’s own words', async () => {
    const { container } = draw(line(), {
      event: 'iran-air-campaign',
      moment: story.eventById.get('iran-air-campaign')?.moment ?? 0,
    });
    const said = words.place(nameOf('iran'), 'east', 'air strikes');
    expect(await screen.findByRole('button', { name: said })).toBeVisible();
    expect(screen.getByText('air strikes')).toBeVisible();
    expect(container.querySelectorAll('.ui-state-mark')).toHaveLength(1);
  });

  it('opens a place, and shows which one is chosen and which the event touches', async () => {
    const { user, store } = draw(line(), { event: 'iran-air-campaign' });
    await screen.findByText(words.title);
    const button = (id: string) => screen.getByRole('button', { name: new RegExp(`^${nameOf(id)},`) });
    expect(button('iran')).toHaveAttribute('data-touched', 'true');
    expect(button('iran')).toHaveAttribute('aria-current', 'false');
    await user.click(button('iran'));
    expect(store.getState().place).toBe('iran');
    expect(button('iran')).toHaveAttribute('aria-current', 'true');
    expect(button('turkey')).toHaveAttribute('data-touched', 'false');
  });
});
