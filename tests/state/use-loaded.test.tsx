import { act, screen } from '@testing-library/react';
import { describe, expect, it, vi } from 'vitest';
import { messages } from '../../src/i18n/messages';
import { PATIENCE_MS } from '../../src/state/deadline';
import { useLoaded } from '../../src/state/use-loaded';
import { draw } from '../harness/app';

interface PartProps {
  readonly isWanted: boolean;
  readonly load: () => Promise<{ readonly text: string }>;
}

function Part({ isWanted, load }: PartProps) {
  return <p>{useLoaded(isWanted, load)?.text ?? 'nothing yet'}</p>;
}

describe('a part that is loaded once it is wanted', () => {
  it('is not asked for before, and is there once it has come', async () => {
    const load = vi.fn(async () => ({ text: 'here' }));
    const { unmount } = draw(<Part isWanted={false} load={load} />);
    expect(load).not.toHaveBeenCalled();
    unmount();
    draw(<Part isWanted load={load} />);
    expect(screen.getByText('nothing yet')).toBeVisible();
    expect(await screen.findByText('here')).toBeVisible();
  });

  it('tells the reader where it does not come, in words, and no longer once it has', async () => {
    const warn = vi.spyOn(console, 'warn').mockImplementation(() => {});
    const load = vi.fn(async () => ({ text: 'here' })).mockRejectedValueOnce(new Error('gone'));
    const { store, rerender } = draw(<Part isWanted load={load} />);
    const told = () => store.getState().notices.map(({ text, remedy }) => [text, remedy]);
    await vi.waitFor(() => expect(told()).toEqual([[messages.app.incomplete, 'reload']]));
    expect(warn).toHaveBeenCalledWith(new Error('gone'));
    expect(screen.getByText('nothing yet')).toBeVisible();
    act(() => void window.dispatchEvent(new Event('online')));
    expect(await screen.findByText('here')).toBeVisible();
    expect(told()).toEqual([]);
    rerender(<Part isWanted={false} load={load} />);
    expect(screen.getByText('nothing yet')).toBeVisible();
  });

  it('tells so, too, where nobody knows whether it comes, and no longer once it has', async () => {
    vi.useFakeTimers();
    let come = (_part: { readonly text: string }): void => {};
    const load = () =>
      new Promise<{ readonly text: string }>((resolve) => {
        come = resolve;
      });
    const { store } = draw(<Part isWanted load={load} />);
    await act(() => vi.advanceTimersByTimeAsync(PATIENCE_MS - 1));
    expect(store.getState().notices).toEqual([]);
    await act(() => vi.advanceTimersByTimeAsync(1));
    expect(store.getState().notices.map(({ text }) => text)).toEqual([messages.app.incomplete]);
    await act(async () => come({ text: 'here' }));
    expect(screen.getByText('here')).toBeVisible();
    expect(store.getState().notices).toEqual([]);
    vi.useRealTimers();
  });

  it('goes on to be asked for where it is not wanted any more, so that what is told can go', async () => {
    vi.spyOn(console, 'warn').mockImplementation(() => {});
    const load = vi.fn(async () => ({ text: 'here' })).mockRejectedValueOnce(new Error('gone'));
    const { store, rerender } = draw(<Part isWanted load={load} />);
    await vi.waitFor(() => expect(store.getState().notices).toHaveLength(1));
    rerender(<Part isWanted={false} load={load} />);
    expect(store.getState().notices).toHaveLength(1);
    window.dispatchEvent(new Event('online'));
    await vi.waitFor(() => expect(store.getState().notices).toEqual([]));
    rerender(<Part isWanted load={load} />);
    expect(screen.getByText('here')).toBeVisible();
    expect(load).toHaveBeenCalledTimes(2);
  });

  it('leaves what is told of another part', async () => {
    vi.spyOn(console, 'warn').mockImplementation(() => {});
    const { store } = draw(
      <>
        <Part isWanted load={() => Promise.reject(new Error('gone'))} />
        <Part isWanted load={async () => ({ text: 'here' })} />
      </>,
    );
    expect(await screen.findByText('here')).toBeVisible();
    expect(store.getState().notices).toHaveLength(1);
  });
});
