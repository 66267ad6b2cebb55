import { expect, it } from 'vitest';
import { frameHeight } from '../../src/embed/frame-size';

it.each([
  [320, 520],
  [490, 520],
  [493, 521],
  [640, 580],
  [989, 720],
  [2000, 720],
])('a frame %i px wide asks for %i px of height', (width, height) => {
  expect(frameHeight(width)).toBe(height);
});
