import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type Box, overlaps } from '../../src/geo/box';
import {
  breakLines,
  type LabelCandidate,
  layOutLabels,
  type PlacedLabel,
  type Side,
} from '../../src/svg-map/label-layout';
import { textWidth } from '../../src/svg-map/text-width';

const viewport = { left: 0, top: 0, right: 500, bottom: 400 };

function candidate(text: string, x: number, y: number, more: Partial<LabelCandidate> = {}): LabelCandidate {
  const town = { kind: 'town', size: 12.5, sides: ['right'], gap: 0.5, always: false } as const;
  return { key: `${text}${x},${y}`, text, at: [x, y], ...town, ...more };
}

const aCandidate = fc
  .tuple(
    fc.constantFrom('Tyre', 'Nabatieh', 'Khan Younis'),
    fc.integer({ max: 600 }),
    fc.integer({ max: 500 }),
    fc.boolean(),
  )
  .map(([text, x, y, marked]) => {
    const more = marked
      ? { mark: { kind: undefined, scale: 1 }, sides: ['right', 'left', 'below', 'above'] as const }
      : {};
    return candidate(text, x, y, more);
  });

const textsOf = (placed: readonly PlacedLabel[]): string[] => placed.flatMap(({ text }) => text?.lines.join(' ') ?? []);

describe('laying out names', () => {
  it('lets no two names touch and none be cut by the viewport', () => {
    fc.assert(
      fc.property(fc.array(aCandidate, { maxLength: 40 }), (candidates) => {
        const boxes = layOutLabels(candidates, viewport).flatMap(({ text }) => text?.box ?? []);
        boxes.forEach((box, index) => {
          for (const other of boxes.slice(index + 1)) expect(overlaps(box, other)).toBe(false);
          expect(overlaps(box, viewport)).toBe(true);
          expect(Math.min(box.left, box.top, 500 - box.right, 400 - box.bottom)).toBeGreaterThanOrEqual(0);
        });
      }),
    );
  });

  it('has none under what covers the map, but what must be drawn', () => {
    const overlay = { left: 90, top: 80, right: 260, bottom: 220 };
    fc.assert(
      fc.property(fc.array(aCandidate, { maxLength: 40 }), (candidates) => {
        const placed = layOutLabels(candidates, viewport, [overlay]);
        for (const { text } of placed) expect(text && overlaps(text.box, overlay)).toBeFalsy();
      }),
    );
    const covered = candidate('Tyre', 100, 100);
    expect(textsOf(layOutLabels([covered], viewport, [overlay]))).toEqual([]);
    expect(textsOf(layOutLabels([{ ...covered, always: true }], viewport, [overlay]))).toEqual(['Tyre']);
  });

  it('draws what must be drawn wherever it stands, and nothing over it', () => {
    fc.assert(
      fc.property(
        fc.array(aCandidate, { maxLength: 20 }),
        fc.integer(),
        fc.integer({ min: 0, max: 400 }),
        (candidates, x, y) => {
          const chosen = candidate('Chosen', x, y, { always: true, kind: 'selected', size: 14 });
          const placed = layOutLabels([chosen, ...candidates], viewport);
          expect(textsOf(placed)).toContain('Chosen');
          const [first, ...others] = placed.flatMap(({ text }) => text?.box ?? []);
          for (const other of others) expect(first && overlaps(first, other)).toBe(false);
        },
      ),
    );
  });

  it('prefers what comes first, and alike at every run', () => {
    const both = [candidate('First', 100, 100), candidate('Second', 105, 102)];
    expect(textsOf(layOutLabels(both, viewport))).toEqual(['First']);
    expect(textsOf(layOutLabels(both.toReversed(), viewport))).toEqual(['Second']);
    expect(layOutLabels(both, viewport)).toEqual(layOutLabels(both, viewport));
  });

  it('turns a town’s name to a free side, and keeps its mark where there is none', () => {
    const mark = { kind: undefined, scale: 1 };
    const wall = (x: number, width: string) => candidate(width, x, 100);
    const [, left] = layOutLabels(
      [wall(110, 'MMM'), candidate('Tyre', 100, 100, { mark, sides: ['right', 'left'] })],
      viewport,
    );
    expect(left?.text?.anchor).toBe('end');
    const [, bare] = layOutLabels(
      [wall(110, 'MMM'), candidate('Tyre', 100, 100, { mark, sides: ['right'] })],
      viewport,
    );
    expect(bare).toMatchObject({ text: null });
  });
});

describe('a name among marks', () => {
  it('stands on none, even on one that has no name', () => {
    const mark = { kind: undefined, scale: 1 };
    const wall = candidate('MMM', 110, 100);
    const bare = candidate('Tyre', 100, 100, { mark });
    const over = candidate('X', 100, 100, { sides: ['centre'] });
    expect(textsOf(layOutLabels([wall, bare, over], viewport))).toEqual(['MMM']);
    expect(textsOf(layOutLabels([wall, over], viewport))).toEqual(['MMM', 'X']);
  });

  it('is left out with its mark where that has no room', () => {
    const town = candidate('Tyre', 100, 100, { mark: { kind: undefined, scale: 1 } });
    // A mark takes 3 px to each side, and leaves 3 around it.
    const over = (right: number): Box => ({ left: 0, top: 0, right, bottom: 400 });
    expect(layOutLabels([town], viewport, [over(95)])).toEqual([]);
    expect(layOutLabels([town], viewport, [over(93)])).toHaveLength(1);
    expect(layOutLabels([{ ...town, mark: { kind: undefined, scale: 0.5 } }], viewport, [over(95)])).toHaveLength(1);
    expect(layOutLabels([{ ...town, at: [4, 100] }], viewport)).toEqual([]);
  });
});

describe('setting text', () => {
  // Letters of 10 px, "il" 4.8 px wide, in lines of 12 px, 5 px from a point at 100, 100.
  const il = candidate('il', 100, 100, { size: 10 });
  const px = (value: number) => expect.closeTo(value, 9);
  const setOn = (side: Side, more: Partial<LabelCandidate> = {}) =>
    layOutLabels([{ ...il, sides: [side], ...more }], viewport)[0]?.text;

  it.each([
    ['right', { left: px(105), top: px(94), right: px(109.8), bottom: px(106) }, 'start'],
    ['left', { left: px(90.2), top: px(94), right: px(95), bottom: px(106) }, 'end'],
    ['above', { left: px(97.6), top: px(83), right: px(102.4), bottom: px(95) }, 'middle'],
    ['below', { left: px(97.6), top: px(105), right: px(102.4), bottom: px(117) }, 'middle'],
    ['centre', { left: px(97.6), top: px(94), right: px(102.4), bottom: px(106) }, 'middle'],
  ] as const)('puts it on a side of its point: %s', (side, box, anchor) => {
    const text = setOn(side);
    expect(text).toMatchObject({ lines: ['il'], words: [], box, anchor, step: px(12) });
    expect(text?.baseline).toBeCloseTo((text?.box.top ?? 0) + 6 + 4.1);
  });

  it('puts words under it, smaller, and leaves them out where there is no room for both', () => {
    const words = 'Gaza Strip';
    const worded = setOn('right', { words });
    const width = textWidth(words, 'sans') * 8.2;
    const box = { left: px(105), top: px(100 - 10.92), right: px(105 + width), bottom: px(100 + 10.92) };
    expect(worded).toMatchObject({ lines: ['il'], words: [words], box, wordsStep: px(9.84) });
    expect(worded?.baseline).toBeCloseTo(89.08 + 6 + 4.1);
    expect(worded?.wordsBaseline).toBeCloseTo(89.08 + 12 + 4.92 + 4.1 * 0.82);
    const under = { left: 0, top: 109.5, right: 500, bottom: 400 };
    const [alone] = layOutLabels([{ ...il, words }], viewport, [under]);
    expect(alone?.text).toMatchObject({ lines: ['il'], words: [], box: { top: px(94) } });
    expect(layOutLabels([{ ...il, words }], viewport, [{ ...under, top: 108.5 }])).toEqual([]);
  });

  it('has several lines on a common middle, but those of a town at its mark, and one line at its point', () => {
    const text = 'Khan Younis and Rafah';
    const set = (more: Partial<LabelCandidate>) => layOutLabels([candidate(text, 200, 200, more)], viewport)[0]?.text;
    const place = set({ kind: 'place' });
    expect(place?.lines.length).toBeGreaterThan(1);
    expect(place).toMatchObject({ anchor: 'middle', x: ((place?.box.left ?? 0) + (place?.box.right ?? 0)) / 2 });
    expect(place?.box.left).toBe(200 + 0.5 * 12.5);
    expect(set({ kind: 'town' })).toMatchObject({ anchor: 'start', x: 200 + 0.5 * 12.5 });
    expect(set({ kind: 'place', text: 'Rafah', sides: ['left'] })).toMatchObject({
      anchor: 'end',
      x: 200 - 0.5 * 12.5,
    });
    const centred = set({ kind: 'place', text: 'Rafah', sides: ['centre'] });
    expect(centred).toMatchObject({ anchor: 'middle', x: 200 });
    expect((centred?.box.top ?? 0) + (centred?.box.bottom ?? 0)).toBeCloseTo(400);
  });

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
});
