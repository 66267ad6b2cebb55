import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { overlaps } from '../../src/geo/box';
import { breakLines, type LabelCandidate, layOutLabels, type PlacedLabel } from '../../src/svg-map/label-layout';
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
      ? { mark: { capital: false, scale: 1 }, sides: ['right', 'left', 'below', 'above'] as const }
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
    const mark = { capital: false, scale: 1 };
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
    const mark = { capital: false, scale: 1 };
    const wall = candidate('MMM', 110, 100);
    const bare = candidate('Tyre', 100, 100, { mark });
    const over = candidate('X', 100, 100, { sides: ['centre'] });
    expect(textsOf(layOutLabels([wall, bare, over], viewport))).toEqual(['MMM']);
    expect(textsOf(layOutLabels([wall, over], viewport))).toEqual(['MMM', 'X']);
  });
});

describe('setting text', () => {
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
