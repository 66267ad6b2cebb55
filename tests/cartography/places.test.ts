import { describe, expect, it } from 'vitest';
import {
  byMark,
  outlineStyles,
  outlines,
  outlinesOf,
  type PlaceStatus,
  pointStyle,
} from '../../src/cartography/places';

const quiet: PlaceStatus = {
  shown: true,
  state: 'any',
  expected: false,
  selected: false,
  touched: false,
  hovered: false,
  focused: false,
};

/** The looks of a place by what the reader does with it, or by what its state is. */
const looks: Readonly<Record<string, PlaceStatus>> = {
  quiet,
  expected: { ...quiet, expected: true },
  touched: { ...quiet, touched: true },
  hovered: { ...quiet, hovered: true },
  focused: { ...quiet, hovered: true, focused: true },
  selected: { ...quiet, selected: true },
};

/** What is left of a value for each look once colour is taken away; the greatest number of looks that share one. */
function mostAlike(describeLook: (status: PlaceStatus) => unknown): number {
  const told = Object.values(looks).map((status) => JSON.stringify(describeLook(status)));
  return Math.max(...told.map((one) => told.filter((other) => other === one).length));
}

describe('the six looks of a place', () => {
  it('are outlines of which no two have the same width and dashes', () => {
    const drawn = outlines.map((outline) =>
      JSON.stringify([outlineStyles[outline].width, outlineStyles[outline].dash]),
    );
    expect(new Set(drawn).size).toBe(outlines.length);
  });

  it('are told apart by widths and dashes alone, without colour', () => {
    const linesOf = (status: PlaceStatus) =>
      outlinesOf(status).map((outline) => [outlineStyles[outline].width, outlineStyles[outline].dash]);
    expect(mostAlike(linesOf)).toBe(1);
  });

  it('are told apart for points by their sizes alone', () => {
    expect(mostAlike((status) => [byMark(pointStyle.radius, status), byMark(pointStyle.strokeWidth, status)])).toBe(1);
  });

  it('are in the accent where the place is chosen, and nowhere else', () => {
    for (const outline of outlines) {
      expect(outlineStyles[outline].colour === 'accent', outline).toBe(outline === 'selected' || outline === 'absent');
    }
    for (const [name, status] of Object.entries(looks)) {
      const worn = [byMark(pointStyle.fill, status), byMark(pointStyle.stroke, status)];
      expect(worn.includes('accent'), name).toBe(name === 'selected');
    }
  });

  it('grow in weight from what is quiet to what is chosen', () => {
    const { quiet: thin, hovered, selected } = outlineStyles;
    expect([thin.width, hovered.width, selected.width].toSorted((a, b) => a - b)).toEqual([
      thin.width,
      hovered.width,
      selected.width,
    ]);
  });

  it('show the ring of focus around whatever else marks the place', () => {
    expect(outlinesOf({ ...quiet, selected: true, hovered: true, focused: true })).toEqual([
      'quiet',
      'focused',
      'focused-gap',
      'selected-halo',
      'selected',
    ]);
  });
});
