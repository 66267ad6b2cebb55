import { describe, expect, it } from 'vitest';
import { balanceText, lineWidth, type TextStyle, wrapText } from '../../../src/outputs/image/picture-layout';
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
