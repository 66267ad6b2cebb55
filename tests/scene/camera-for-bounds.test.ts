import { describe, expect, it } from 'vitest';
import { cameraForBounds, distanceOf } from '../../src/scene/camera-for-bounds';
import { story } from '../../src/story/load-story';

const { home, limits } = story.view;
const size = { width: 760, height: 690 };
const padding = { top: 0, right: 190, bottom: 0, left: 230 };
const atHome = cameraForBounds(home, size, padding, limits);

describe('the distance of a camera', () => {
  it('is that of the wide view at home, and before there is a camera', () => {
    expect(distanceOf(atHome, home)).toBe('wide');
    expect(distanceOf(null, home)).toBe('wide');
  });

  it('is near where the map itself shows enough, and far where the world is in sight or another region', () => {
    expect(distanceOf({ ...atHome, zoom: 9 }, home)).toBe('near');
    expect(distanceOf({ ...atHome, zoom: 3 }, home)).toBe('far');
    expect(distanceOf({ ...atHome, longitude: atHome.longitude - 60 }, home)).toBe('far');
  });
});
