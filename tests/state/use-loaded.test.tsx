import { screen } from '@testing-library/react';
import { describe, expect, it, vi } from 'vitest';
import { messages } from '../../src/i18n/messages';
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

  it('tells the reader where it does not come', async () => {
    const { store } = draw(<Part isWanted load={() => Promise.reject(new Error('gone'))} />);
    await vi.waitFor(() => {
      expect(store.getState().notices).toContainEqual({ id: 'map', text: messages.map.troubled('gone') });
    });
    expect(screen.getByText('nothing yet')).toBeVisible();
  });
});
