import { fireEvent, screen } from '@testing-library/react';
import { expect, it } from 'vitest';
import { beyond as words } from '#messages/beyond';
import { WayHome } from '../../src/map-ui/way-home';
import { boundsByPlace } from '../../src/scene/place-bounds';
import { story } from '../../src/story/load-story';
import { draw } from '../harness/app';
import { boxOf, collectionOf, shapeOf } from '../harness/shapes';

const countries = collectionOf(shapeOf('lebanon', boxOf(35.1, 33, 36.6, 34.7)));
const placeBounds = boundsByPlace(story, { countries });
const at = (longitude: number, latitude: number) => ({
  camera: { longitude, latitude, zoom: 8 },
  size: { width: 400, height: 300 },
});

it('is offered where no place of the story is in sight, and leads to where it takes place', () => {
  const { store } = draw(<WayHome placeBounds={placeBounds} viewport={at(32, 33)} />);
  fireEvent.click(screen.getByRole('button', { name: words.home }));
  expect(store.getState().fitRequest?.bounds).toEqual(story.view.home);
});

it('is not where there is one', () => {
  draw(<WayHome placeBounds={placeBounds} viewport={at(35.8, 33.9)} />);
  expect(screen.queryByRole('button')).toBeNull();
});
