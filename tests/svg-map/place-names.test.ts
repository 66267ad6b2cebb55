import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { breakLines, overlaps } from '../../src/svg-map/label-layout';
import { nameStyle, placeStyle, townStyle } from '../../src/svg-map/name-style';
import { type NameWish, type PlacedName, placeNames } from '../../src/svg-map/place-names';
import { textWidth } from '../../src/svg-map/text-width';

const frame = { left: 0, top: 0, right: 500, bottom: 400 };
const style = townStyle(1);

function wish(text: string, x: number, y: number, more: Partial<NameWish> = {}): NameWish {
  return { key: `${text}${x},${y}`, text, at: [x, y], sides: ['right'], gap: 0.5, style, always: false, ...more };
}

const aWish = fc
  .tuple(
    fc.constantFrom('Tyre', 'Nabatieh', 'Khan Younis'),
    fc.integer({ max: 600 }),
    fc.integer({ max: 500 }),
    fc.boolean(),
  )
  .map(([text, x, y, marked]) => {
    const more = marked
      ? { mark: { capital: false, size: 6 }, sides: ['right', 'left', 'below', 'above'] as const }
      : {};
    return wish(text, x, y, more);
  });

const textsOf = (placed: readonly PlacedName[]): string[] => placed.flatMap(({ text }) => text?.lines.join(' ') ?? []);

describe('placing names', () => {
  it('lets no two names touch and none be cut by the frame', () => {
    fc.assert(
      fc.property(fc.array(aWish, { maxLength: 40 }), (wishes) => {
        const boxes = placeNames(wishes, frame).flatMap(({ text }) => text?.box ?? []);
        boxes.forEach((box, index) => {
          for (const other of boxes.slice(index + 1)) expect(overlaps(box, other)).toBe(false);
          expect(overlaps(box, frame)).toBe(true);
          expect(Math.min(box.left, box.top, 500 - box.right, 400 - box.bottom)).toBeGreaterThanOrEqual(0);
        });
      }),
    );
  });

  it('draws what must be drawn wherever it stands, and nothing over it', () => {
    fc.assert(
      fc.property(
        fc.array(aWish, { maxLength: 20 }),
        fc.integer(),
        fc.integer({ min: 0, max: 400 }),
        (wishes, x, y) => {
          const chosen = wish('Chosen', x, y, { always: true, style: placeStyle(true, 14) });
          const placed = placeNames([chosen, ...wishes], frame);
          expect(textsOf(placed)).toContain('Chosen');
          const [first, ...others] = placed.flatMap(({ text }) => text?.box ?? []);
          for (const other of others) expect(first && overlaps(first, other)).toBe(false);
        },
      ),
    );
  });

  it('prefers what comes first, and alike at every run', () => {
    const both = [wish('First', 100, 100), wish('Second', 105, 102)];
    expect(textsOf(placeNames(both, frame))).toEqual(['First']);
    expect(textsOf(placeNames(both.toReversed(), frame))).toEqual(['Second']);
    expect(placeNames(both, frame)).toEqual(placeNames(both, frame));
  });

  it('turns a town’s name to a free side, and keeps its mark where there is none', () => {
    const mark = { capital: false, size: 6 };
    const wall = (x: number, width: string) => wish(width, x, 100);
    const [, left] = placeNames([wall(110, 'MMM'), wish('Tyre', 100, 100, { mark, sides: ['right', 'left'] })], frame);
    expect(left?.text?.anchor).toBe('end');
    const [, bare] = placeNames([wall(110, 'MMM'), wish('Tyre', 100, 100, { mark, sides: ['right'] })], frame);
    expect(bare).toMatchObject({ text: null });
  });
});

describe('setting text', () => {
  it('breaks only at spaces, evenly, and no more often than needed', () => {
    const measure = (line: string): number => line.length;
    expect(breakLines('Golan Heights', 8, measure)).toEqual(['Golan', 'Heights']);
    expect(breakLines('United Arab Emirates', 14, measure)).toEqual(['United Arab', 'Emirates']);
    expect(breakLines('Southern Lebanon', 20, measure)).toEqual(['Southern Lebanon']);
    expect(breakLines('Turkmenistan', 4, measure)).toEqual(['Turkmenistan']);
  });

  it('knows the width of the bundled letters', () => {
    // Measured in Chromium's canvas with the bundled faces.
    expect(textWidth('Southern Lebanon', 'strong')).toBeCloseTo(8.88, 1);
    expect(textWidth('é', 'sans')).toBe(textWidth('e', 'sans'));
    expect(textWidth(' :', 'sans')).toBeCloseTo(0.57, 2);
    expect(textWidth('AB', 'sans', 0.26) - textWidth('AB', 'sans')).toBeCloseTo(0.52, 9);
  });

  it('has a style for each kind of name on the map and for no other', () => {
    for (const kind of ['sea', 'lake-name', 'river', 'region', 'country']) expect(nameStyle(kind, 1)).not.toBeNull();
    expect(nameStyle('town', 1)).toBeNull();
  });
});
