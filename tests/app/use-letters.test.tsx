import { renderHook } from '@testing-library/react';
import { afterEach, expect, it, vi } from 'vitest';
import { useLetters } from '../../src/app/use-letters';
import { Timeline } from '../../src/timeline/timeline';
import { draw } from '../harness/app';

const root = document.documentElement;

/** A browser that sets no letters smaller than so many px. */
function setLeast(px: number): void {
  vi.spyOn(window, 'getComputedStyle').mockReturnValue({ fontSize: `${px}px` } as CSSStyleDeclaration);
}

afterEach(() => {
  vi.restoreAllMocks();
  delete root.dataset['letters'];
  root.removeAttribute('style');
});

it('tells how large the least letters are, and the style sheets', () => {
  setLeast(24);
  const onLarge = vi.fn();
  renderHook(() => useLetters(onLarge));
  expect(onLarge.mock.calls).toEqual([[24]]);
  expect(root.dataset['letters']).toBe('');
  expect(root.style.getPropertyValue('--letters')).toBe('24px');
  expect(document.body.querySelectorAll('span')).toHaveLength(0);
});

it.each([1, 12])('says nothing where the browser sets letters as small as %i px', (px) => {
  setLeast(px);
  const onLarge = vi.fn();
  renderHook(() => useLetters(onLarge));
  expect(onLarge).not.toHaveBeenCalled();
  expect(root.dataset['letters']).toBeUndefined();
  expect(document.body.querySelectorAll('span')).toHaveLength(0);
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
  vi.stubGlobal(
    'ResizeObserver',
    class {
      observe(): void {}
      disconnect(): void {}
    },
  );
  const [usual, large] = [count(0), count(24)];
  expect(large.labels).toBeLessThan(usual.labels);
  expect(large.labels).toBeGreaterThan(0);
  expect(usual.names).toBeGreaterThan(0);
  expect(large.names).toBe(0);
  expect(large.track).toBeGreaterThan(usual.track + 10);
  vi.unstubAllGlobals();
});
