import { renderHook } from '@testing-library/react';
import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { useLetters } from '../../src/app/use-letters';
import { Timeline } from '../../src/timeline/timeline';
import { draw } from '../harness/app';

const root = document.documentElement;

interface Reader {
  /** Px of the browser's least letters and of its usual ones. */
  readonly least?: number;
  readonly usual?: number;
  /** Px between letters. */
  readonly spacing?: string;
}

let resize: () => void;

function readAs({ least = 1, usual = 16, spacing = 'normal' }: Reader): void {
  vi.spyOn(window, 'getComputedStyle').mockImplementation((element) => {
    const size = Math.max(least, element.localName === 'small' ? 1 : usual);
    return { fontSize: `${size}px`, letterSpacing: spacing } as CSSStyleDeclaration;
  });
}

beforeEach(() => {
  vi.stubGlobal(
    'ResizeObserver',
    class {
      constructor(callback: () => void) {
        resize = callback;
      }
      observe(): void {}
      disconnect(): void {}
    },
  );
});

afterEach(() => {
  vi.restoreAllMocks();
  vi.unstubAllGlobals();
  delete root.dataset['letters'];
  root.removeAttribute('style');
});

it.each<Reader & { readonly told: number }>([
  { least: 24, told: 24 },
  { usual: 32, told: 24 },
  { usual: 20, least: 18, told: 18 },
  { spacing: '1.92px', told: 18 },
])('tells how much room letters need, and the style sheets: %o', ({ told, ...reader }) => {
  readAs(reader);
  const onLarge = vi.fn();
  const { unmount } = renderHook(() => useLetters(onLarge));
  expect(onLarge.mock.calls).toEqual([[told]]);
  expect(root.dataset['letters']).toBe('');
  expect(root.style.getPropertyValue('--letters')).toBe(`${told}px`);
  unmount();
  expect(document.body.querySelectorAll('span')).toHaveLength(0);
});

it.each<Reader>([{ least: 1 }, { least: 12 }, { usual: 14 }])(
  'leaves all as it is where letters are no larger than usual: %o',
  (reader) => {
    readAs(reader);
    const onLarge = vi.fn();
    renderHook(() => useLetters(onLarge));
    expect(onLarge.mock.calls).toEqual([[0]]);
    expect(root.dataset['letters']).toBeUndefined();
  },
);

it('follows a reader who changes the letters later, there and back', () => {
  readAs({});
  const onLarge = vi.fn();
  renderHook(() => useLetters(onLarge));
  readAs({ usual: 32 });
  resize();
  expect(root.dataset['letters']).toBe('');
  readAs({});
  resize();
  expect(root.dataset['letters']).toBeUndefined();
  expect(onLarge.mock.calls).toEqual([[0], [24], [0]]);
});

it('gives the timeline fewer labels, higher rows, and no names of events', () => {
  const count = (letters: number) => {
    const { container, unmount } = draw(<Timeline layout="wide" letters={letters} />);
    const field = container.querySelector<HTMLElement>('.timeline-field');
    const found = {
      labels: container.querySelectorAll('.timeline-label').length,
      names: container.querySelectorAll('.timeline-name').length,
      track: Number.parseFloat(field?.style.getPropertyValue('--timeline-track') ?? ''),
    };
    unmount();
    return found;
  };
  const [usual, large] = [count(0), count(24)];
  expect(large.labels).toBeLessThan(usual.labels);
  expect(large.labels).toBeGreaterThan(0);
  expect(usual.names).toBeGreaterThan(0);
  expect(large.names).toBe(0);
  expect(large.track).toBeGreaterThan(usual.track + 10);
});
