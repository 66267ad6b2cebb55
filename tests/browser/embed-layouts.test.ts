import { expect, it } from 'vitest';
import { LEAST_ASKED } from '../../src/embed/frame-size.ts';
import { openHost } from './driver/open-host.ts';

/** Px that the column of the page is wide. */
const COLUMN = 760;

it('a map is as wide as there is room, in whatever layout, where the page does not say how wide', async () => {
  const host = await openHost('layouts');
  await host.page.evaluate(() => customElements.whenDefined('article-map'));
  const boxes = await host.maps.evaluateAll((maps) =>
    maps.map((map) => [map.id, map.getBoundingClientRect().width, map.getBoundingClientRect().height] as const),
  );
  const widths = boxes.map(([id, width]) => [id, width]);
  const full = ['block', 'column', 'wrapped', 'row', 'grid', 'packed', 'floated', 'within', 'inline', 'padded'];
  expect(Object.fromEntries(widths)).toEqual({
    ...Object.fromEntries(full.map((id) => [id, COLUMN])),
    beside: COLUMN - 220,
    margins: COLUMN - 80,
    wider: COLUMN + 80,
    fixed: 500,
    most: 600,
    narrow: 280,
    low: COLUMN,
  });
  for (const [id, , height] of boxes) expect(height, id).toBeGreaterThanOrEqual(LEAST_ASKED);
});
