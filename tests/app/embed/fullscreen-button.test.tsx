import { act, screen } from '@testing-library/react';
import { afterEach, beforeEach, describe, expect, it, type Mock, vi } from 'vitest';
import { FullscreenButton } from '../../../src/app/embed/embed-parts';
import { useLayout } from '../../../src/app/layout';
import { embed as words } from '../../../src/i18n/en/embed';
import { forgetPage } from '../../harness/built-page';
import { openWindow } from '../../harness/window';
import { draw } from '../../panel/panel-harness';

let full: Element | null = null;
let isEnabled = true;
let request: Mock<() => Promise<void>>;
let exit: Mock<() => Promise<void>>;

function become(element: Element | null): void {
  full = element;
  document.dispatchEvent(new Event('fullscreenchange'));
}

beforeEach(() => {
  [full, isEnabled] = [null, true];
  request = vi.fn(async () => become(document.documentElement));
  exit = vi.fn(async () => become(null));
  const root = document.documentElement;
  Object.defineProperty(document, 'fullscreenElement', { configurable: true, get: () => full });
  Object.defineProperty(document, 'fullscreenEnabled', { configurable: true, get: () => isEnabled });
  Object.defineProperty(document, 'exitFullscreen', { configurable: true, value: exit });
  Object.defineProperty(root, 'requestFullscreen', { configurable: true, value: request });
});
afterEach(() => {
  forgetPage();
  vi.unstubAllGlobals();
  vi.restoreAllMocks();
});

describe('the button for the full screen', () => {
  it('fills the screen and gives it back, and says which', async () => {
    const { user } = draw(<FullscreenButton />);
    await user.click(screen.getByRole('button', { name: words.fullscreen }));
    expect(request).toHaveBeenCalledOnce();
    await user.click(await screen.findByRole('button', { name: words.leaveFullscreen }));
    expect(exit).toHaveBeenCalledOnce();
    expect(await screen.findByRole('button', { name: words.fullscreen })).toBeVisible();
  });

  it('follows a reader who leaves by the keyboard', () => {
    draw(<FullscreenButton />);
    act(() => become(document.documentElement));
    expect(screen.getByRole('button', { name: words.leaveFullscreen })).toBeVisible();
    act(() => become(null));
    expect(screen.getByRole('button', { name: words.fullscreen })).toBeVisible();
  });

  it('is not there where the frame may not', () => {
    isEnabled = false;
    expect(draw(<FullscreenButton />).container).toBeEmptyDOMElement();
  });

  it('leaves all as it is where the browser refuses', async () => {
    const warn = vi.spyOn(console, 'warn').mockImplementation(() => {});
    request.mockRejectedValueOnce(new TypeError('refused'));
    const { user } = draw(<FullscreenButton />);
    await user.click(screen.getByRole('button'));
    await vi.waitFor(() => expect(warn).toHaveBeenCalledOnce());
    expect(screen.getByRole('button', { name: words.fullscreen })).toBeVisible();
  });
});

describe('the layout of the page for frames', () => {
  function Shown() {
    return <p>{useLayout()}</p>;
  }

  it.each([
    [1280, 800, 'wide'],
    [390, 844, 'narrow'],
    [640, 480, 'embed'],
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

  it('is that of its size where it is not for frames', () => {
    openWindow({ width: 1280, height: 800, files: {} });
    expect(draw(<Shown />).container).toHaveTextContent('wide');
  });
});
