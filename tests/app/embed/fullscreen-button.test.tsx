import { act, screen, waitFor } from '@testing-library/react';
import { afterEach, beforeEach, describe, expect, it, type Mock, vi } from 'vitest';
import { embed as words } from '#messages/embed';
import { FullscreenButton } from '../../../src/app/embed/embed-parts';
import { draw } from '../../harness/app';

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

  it('is not there where the browser knows no full screen, as on many phones', () => {
    for (const name of ['fullscreenElement', 'fullscreenEnabled', 'exitFullscreen']) {
      Object.defineProperty(document, name, { configurable: true, value: undefined });
    }
    expect(draw(<FullscreenButton />).container).toBeEmptyDOMElement();
  });

  it.each<[string, () => Promise<void>]>([
    ['gives no promise', () => undefined as unknown as Promise<void>],
    [
      'throws',
      () => {
        throw new TypeError('refused');
      },
    ],
  ])('does no harm where the browser %s', async (_, answer) => {
    vi.spyOn(console, 'warn').mockImplementation(() => {});
    request.mockImplementationOnce(answer);
    const { user } = draw(<FullscreenButton />);
    await user.click(screen.getByRole('button'));
    expect(request).toHaveBeenCalledOnce();
    expect(screen.getByRole('button', { name: words.fullscreen })).toBeVisible();
    await user.click(screen.getByRole('button'));
    expect(await screen.findByRole('button', { name: words.leaveFullscreen })).toBeVisible();
  });

  it('leaves all as it is where the browser refuses', async () => {
    const warn = vi.spyOn(console, 'warn').mockImplementation(() => {});
    request.mockRejectedValueOnce(new TypeError('refused'));
    const { user } = draw(<FullscreenButton />);
    await user.click(screen.getByRole('button'));
    await waitFor(() => expect(warn).toHaveBeenCalledOnce());
    expect(screen.getByRole('button', { name: words.fullscreen })).toBeVisible();
  });
});
