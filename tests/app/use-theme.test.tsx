import { act } from '@testing-library/react';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { useTheme } from '../../src/app/use-theme';
import { type Appearance, usualAppearance } from '../../src/embed/parameters';
import { draw } from '../harness/app';

function Shown() {
  return <p>{useTheme()}</p>;
}

let isDark = false;
let listeners: Set<() => void>;

/** Turns the reader's system to dark or light. */
function turnSystem(dark: boolean): void {
  isDark = dark;
  for (const tell of [...listeners]) tell();
}

beforeEach(() => {
  listeners = new Set();
  isDark = false;
  vi.stubGlobal('matchMedia', (query: string) => ({
    get matches() {
      return query === '(prefers-color-scheme: dark)' && isDark;
    },
    addEventListener: (_type: string, listener: () => void) => listeners.add(listener),
    removeEventListener: (_type: string, listener: () => void) => listeners.delete(listener),
  }));
});
afterEach(() => vi.unstubAllGlobals());

describe('the theme of the map', () => {
  it.each<[Appearance['theme'], boolean, string]>([
    ['auto', false, 'light'],
    ['auto', true, 'dark'],
    ['light', true, 'light'],
    ['dark', false, 'dark'],
  ])('asked to be %s on a system that is dark (%s) is %s', (theme, dark, shown) => {
    isDark = dark;
    const { container } = draw(<Shown />, { appearance: { ...usualAppearance, theme } });
    expect(container).toHaveTextContent(shown);
  });

  it('follows the system where nobody asks otherwise', () => {
    const { container, actions } = draw(<Shown />);
    act(() => turnSystem(true));
    expect(container).toHaveTextContent('dark');
    act(() => actions.setAppearance({ ...usualAppearance, theme: 'light' }));
    expect(container).toHaveTextContent('light');
    act(() => turnSystem(false));
    act(() => turnSystem(true));
    expect(container).toHaveTextContent('light');
    act(() => actions.setAppearance(usualAppearance));
    expect(container).toHaveTextContent('dark');
  });

  it('watches nobody once it is gone', () => {
    const { unmount } = draw(<Shown />);
    expect(listeners.size).toBe(1);
    unmount();
    expect(listeners.size).toBe(0);
  });
});
