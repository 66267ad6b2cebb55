import { describe, expect, it } from 'vitest';
import { frameHeight } from '../../src/embed/frame-size';
import { answer, heightOf, load, openMap, say } from './article-map-harness';

describe('the height of a map', () => {
  it.each([
    [600, 600],
    [419, 420],
    [1, 420],
    [901, 900],
    [10_000, 900],
  ])('is what its frame asks for, within bounds: %i px make %i', (height, px) => {
    const map = openMap();
    load(map);
    say(map, { type: 'height', height });
    expect(heightOf(map)).toBe(px);
  });

  it('follows its frame', () => {
    const map = openMap();
    answer(map);
    for (const height of [500, 700, 650]) {
      say(map, { type: 'height', height });
      expect(heightOf(map)).toBe(height);
    }
  });

  it.each(['300', '1200'])('is fixed by an author at %s px, whatever the frame asks for', (px) => {
    const map = openMap(`<article-map height="${px}"></article-map>`);
    load(map);
    expect(heightOf(map)).toBe(Number(px));
    say(map, { type: 'height', height: 600 });
    expect(heightOf(map)).toBe(Number(px));
  });

  it.each(['', '0', '-5', 'tall', 'NaN'])('%j fixes nothing', (px) => {
    const map = openMap(`<article-map height="${px}"></article-map>`);
    load(map);
    expect(heightOf(map)).toBeNull();
    say(map, { type: 'height', height: 600 });
    expect(heightOf(map)).toBe(600);
  });

  it('can be fixed later and let go again', () => {
    const map = openMap();
    answer(map);
    map.height = 480;
    expect(map.getAttribute('height')).toBe('480');
    expect(heightOf(map)).toBe(480);
    map.height = null;
    expect(heightOf(map)).not.toBe(480);
    say(map, { type: 'height', height: 640 });
    expect(heightOf(map)).toBe(640);
  });
});

describe('the height that a map wishes for', () => {
  it('grows with its width, between that of a phone and that of a wide column', () => {
    const heights = [0, 320, 440, 680, 990, 1200, 5000].map(frameHeight);
    expect(heights).toEqual([520, 520, 520, 596, 720, 720, 720]);
  });
});
