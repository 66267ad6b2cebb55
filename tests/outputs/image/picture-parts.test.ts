import { describe, expect, it } from 'vitest';
import { projectionOf } from '../../../src/geo/camera';
import { squareKilometres } from '../../../src/geo/measure';
import { balanceText, lineWidth, type TextStyle, wrapText } from '../../../src/outputs/image/picture-layout';
import { scaleOf } from '../../../src/outputs/image/picture-parts';
import { pictureName } from '../../../src/outputs/image/save-picture';
import { pictureOf, type View } from './make-picture';

const style: TextStyle = { face: 'sans', size: 12, leading: 16 };
const text = 'One line of words that is to be broken into several lines of about the same length, as titles are';

describe('running text', () => {
  it.each([60, 120, 200, 400])('fits into %d px', (width) => {
    for (const wrap of [wrapText, balanceText]) {
      const lines = wrap(text, width, style);
      expect(lines.join(' ')).toBe(text);
      for (const line of lines) expect(lineWidth(line, style)).toBeLessThanOrEqual(width);
    }
  });

  it('is balanced where it is asked to be', () => {
    const spread = (lines: readonly string[]): number => {
      const widths = lines.map((line) => lineWidth(line, style));
      return Math.max(...widths) - Math.min(...widths);
    };
    const [plain, even] = [wrapText(text, 450, style), balanceText(text, 450, style)];
    expect(even.length).toBe(plain.length);
    expect(spread(even)).toBeLessThan(spread(plain));
  });

  it('keeps a word that is too long', () => expect(wrapText('a incomprehensibilities b', 40, style)).toHaveLength(3));
});

describe('the scale', () => {
  it.each([3, 5.4, 6.3, 8, 11, 13])('is a handy length at zoom %d', (zoom) => {
    const camera = { longitude: 35, latitude: 32, zoom };
    const size = { width: 800, height: 600 };
    const { km, px } = scaleOf({ viewport: { camera, size } });
    expect(String(km)).toMatch(/^(0\.)?0*[125]0*$/);
    expect(px).toBeGreaterThan(40);
    expect(px).toBeLessThanOrEqual(110);
    const project = projectionOf(camera, size);
    const step = 0.001;
    const corners = [
      [35, 32],
      [35 + step, 32],
      [35 + step, 32 + step],
      [35, 32 + step],
      [35, 32],
    ];
    const [left = 0, right = 0] = [project([35, 32])[0], project([35 + step, 32])[0]];
    const metres =
      Math.sqrt(squareKilometres({ type: 'Polygon', coordinates: [corners] }) * Math.cos((32 * Math.PI) / 180)) * 1000;
    expect(px / (right - left)).toBeCloseTo((km * 1000) / metres, -2);
  });
});

describe('the name of a file', () => {
  const names: readonly (readonly [View, string])[] = [
    [{ date: '2025-12-29' }, 'fragile-alliance-2025-12-29.svg'],
    [{ event: 'mar-a-lago-meeting' }, 'fragile-alliance-2025-12-29.svg'],
    [{ event: 'lebanon-ceasefire' }, 'fragile-alliance-2024-11.svg'],
    [{}, 'fragile-alliance-2026-01.svg'],
    [{ event: 'turkey-f35-sale' }, 'fragile-alliance-no-date.svg'],
    [{ date: '2025-06-15' }, 'fragile-alliance-2025-06.svg'],
    [{ date: '2023-11-15' }, 'fragile-alliance-2023.svg'],
  ];
  it.each(names)('has a date as precise as the story: %o', (view, name) => {
    expect(pictureName(pictureOf(view), 'svg')).toBe(name);
  });
});
