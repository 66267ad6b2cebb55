import { act } from '@testing-library/react';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { useLayout, usePageScrolls } from '../../src/app/layout';
import { draw } from '../harness/app';
import { forgetPage } from '../harness/built-page';
import { openWindow } from '../harness/window';

let full: Element | null = null;

function become(element: Element | null): void {
  full = element;
  document.dispatchEvent(new Event('fullscreenchange'));
}

beforeEach(() => {
  full = null;
  Object.defineProperty(document, 'fullscreenElement', { configurable: true, get: () => full });
});
afterEach(() => {
  forgetPage();
  vi.unstubAllGlobals();
});

function Shown() {
  return <p>{useLayout() + (usePageScrolls() ? ' scrolls' : '')}</p>;
}

describe('the layout of the page for frames', () => {
  it.each([
    [1280, 800, 'wide'],
    [390, 844, 'narrow'],
    [640, 480, 'narrow'],
  ])('is one card at %i × %i, and full screen it is %s', (width, height, layout) => {
    openWindow({ width, height, files: {} });
    document.documentElement.dataset['surface'] = 'embed';
    const { container } = draw(<Shown />);
    expect(container).toHaveTextContent('embed');
    expect(document.documentElement.dataset['layout']).toBe('embed');
    act(() => become(document.documentElement));
    expect(container).toHaveTextContent(layout);
    expect(document.documentElement.dataset['layout']).toBe(layout);
    act(() => become(null));
    expect(container).toHaveTextContent('embed');
  });

  it('is one card where the browser knows no full screen, as on many phones', () => {
    openWindow({ width: 390, height: 844, files: {} });
    document.documentElement.dataset['surface'] = 'embed';
    Object.defineProperty(document, 'fullscreenElement', { configurable: true, value: undefined });
    expect(draw(<Shown />).container).toHaveTextContent('embed');
  });
});

// A laptop of 1280 × 800 at 100, 150, 200 and 400 per cent, a phone upright and on its side.
it.each([
  [1280, 800, 'wide', false],
  [853, 533, 'narrow', true],
  [640, 400, 'narrow', true],
  [320, 256, 'narrow', true],
  [390, 844, 'narrow', false],
  [844, 390, 'narrow', true],
])(
  'a page that is not for frames is never one card: at %i × %i it is %s, and scrolls: %s',
  (width, height, layout, scrolls) => {
    openWindow({ width, height, files: {} });
    expect(draw(<Shown />).container).toHaveTextContent(layout + (scrolls ? ' scrolls' : ''));
    expect(document.documentElement.dataset).toMatchObject({ layout, scrolls: String(scrolls) });
  },
);
