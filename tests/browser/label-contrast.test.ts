import { expect, it } from 'vitest';
import { labelContrasts } from './driver/label-contrast.ts';
import { openApp } from './driver/open-map.ts';
import { nameOf } from './driver/story.ts';

/** WCAG 2.2, 1.4.3. */
const LEAST = 4.5;

const views = [
  { theme: 'light', path: '' },
  { theme: 'dark', path: '' },
  { theme: 'light', path: '?place=gaza' },
  { theme: 'dark', path: '?place=gaza' },
] as const;

it.each(views)(
  'every name on the map stands out from what is around its letters: $theme $path',
  async ({ theme, path }) => {
    const { page, ...app } = await openApp(path, {
      theme,
      width: 1440,
      height: 900,
      context: { deviceScaleFactor: 2 },
    });
    await app.waitForDrawing();
    const found = await labelContrasts(page);
    const name = nameOf(path === '' ? 'latakia' : 'rafah-crossing');
    expect(found.map((each) => each.name)).toContainEqual(expect.stringContaining(name));
    expect(found.length).toBeGreaterThan(10);
    expect(found.filter(({ ratio }) => ratio < LEAST)).toEqual([]);
  },
);
