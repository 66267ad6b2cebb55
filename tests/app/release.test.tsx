import { act, screen, waitFor } from '@testing-library/react';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { notices as words } from '#messages/notices';
import { Notices } from '../../src/app/notices';
import { isOutdated, useRelease } from '../../src/app/release';
import { draw } from '../harness/app';

const { dataset } = document.documentElement;
const reload = vi.fn();
const lost = { id: 'part', text: 'Part of this page did not load.', remedy: 'reload' } as const;

function Page({ hasMapFailed = false }: { readonly hasMapFailed?: boolean }) {
  useRelease(hasMapFailed);
  return <Notices onRetry={() => {}} />;
}

/** What the site says of its build. */
function answer(body: string, status = 200): void {
  vi.stubGlobal(
    'fetch',
    vi.fn(async () => new Response(body, { status })),
  );
}

beforeEach(() => {
  dataset['build'] = 'one';
  vi.spyOn(console, 'info').mockImplementation(() => {});
  vi.stubGlobal('location', { href: 'https://site.org/map/', search: '', reload, replace: vi.fn() });
  answer('{"id":"two"}');
});

afterEach(() => {
  vi.useRealTimers();
  vi.unstubAllGlobals();
  vi.restoreAllMocks();
  reload.mockReset();
  delete dataset['build'];
});

describe('a page is outdated', () => {
  it.each([
    ['where the site has another build', '{"id":"two"}', 200, true],
    ['not where it has the same', '{"id":"one"}', 200, false],
    ['not where it says nothing', '{}', 200, false],
    ['not where it says something else', '<!doctype html>', 200, false],
    ['not where it has nothing to say', 'not found', 404, false],
  ])('%s', async (_case, body, status, expected) => {
    answer(body, status);
    expect(await isOutdated(document)).toBe(expected);
  });

  it('not without a network, nor where it has no build, which then is not asked for', async () => {
    vi.stubGlobal('fetch', () => Promise.reject(new TypeError('offline')));
    expect(await isOutdated(document)).toBe(false);
    delete dataset['build'];
    answer('{"id":"two"}');
    expect(await isOutdated(document)).toBe(false);
    expect(fetch).not.toHaveBeenCalled();
  });
});

describe('a part that does not load', () => {
  it.each([
    ['told by a notice', () => {}, { notices: [lost] }, false],
    ['told by the bundler', () => window.dispatchEvent(new Event('vite:preloadError')), {}, false],
    ['of the map', () => {}, {}, true],
  ])(
    'is gone for good where the site has another build: the page loads again, %s',
    async (_how, lose, state, isMap) => {
      vi.useFakeTimers({ shouldAdvanceTime: true });
      draw(<Page hasMapFailed={isMap} />, state);
      act(lose);
      expect(await screen.findByText(words.gone)).toBeVisible();
      expect(screen.queryByText(lost.text), 'said by the other').toBeNull();
      expect(reload).not.toHaveBeenCalled();
      act(() => vi.runOnlyPendingTimers());
      await waitFor(() => expect(reload).toHaveBeenCalledOnce());
    },
  );

  it('leaves a page alone that is of the build that is there', async () => {
    answer('{"id":"one"}');
    draw(<Page />, { notices: [lost] });
    await waitFor(() => expect(fetch).toHaveBeenCalled());
    expect(screen.getByText(lost.text)).toBeVisible();
    expect(screen.queryByText(words.gone)).toBeNull();
  });

  it('does not load a page again from which the reader has put the notice away', async () => {
    vi.useFakeTimers({ shouldAdvanceTime: true });
    const { actions } = draw(<Page />, { notices: [lost] });
    await screen.findByText(words.gone);
    act(() => actions.dismiss('release'));
    act(() => vi.runOnlyPendingTimers());
    expect(reload).not.toHaveBeenCalled();
  });

  it('lets a drag end before', async () => {
    vi.useFakeTimers({ shouldAdvanceTime: true });
    const { actions } = draw(<Page />, { notices: [lost], scrubbing: true });
    await screen.findByText(words.gone);
    act(() => vi.runOnlyPendingTimers());
    expect(reload).not.toHaveBeenCalled();
    act(() => actions.endScrub());
    act(() => vi.runOnlyPendingTimers());
    await waitFor(() => expect(reload).toHaveBeenCalledOnce());
  });

  it('does not load a page again that has been loaded again: the reader is offered it', async () => {
    vi.spyOn(performance, 'getEntriesByType').mockReturnValue([{ type: 'reload' } as never]);
    draw(<Page />, { notices: [lost] });
    expect(await screen.findByText(words.newer)).toBeVisible();
    expect(screen.queryByText(words.gone)).toBeNull();
  });
});

describe('a page that was out of sight', () => {
  /** Out of sight for some minutes, and back. */
  function leaveFor(minutes: number): void {
    const start = Date.now();
    const show = (isHidden: boolean, at: number): void => {
      vi.spyOn(Date, 'now').mockReturnValue(at);
      vi.spyOn(document, 'hidden', 'get').mockReturnValue(isHidden);
      document.dispatchEvent(new Event('visibilitychange'));
    };
    show(true, start);
    show(false, start + minutes * 60_000);
  }

  it('for long says that a newer version is there, and does not load it by itself', async () => {
    draw(<Page />);
    leaveFor(31);
    expect(await screen.findByText(words.newer)).toBeVisible();
    expect(screen.queryByText(words.gone)).toBeNull();
  });

  it('for a moment asks nothing', () => {
    draw(<Page />);
    leaveFor(29);
    expect(fetch).not.toHaveBeenCalled();
  });
});
