import { act, render, screen, waitFor } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { describe, expect, it, vi } from 'vitest';
import { tools } from '#messages/tools';
import { PrintButton } from '../../../src/outputs/print/print-button';
import { usePrint } from '../../../src/outputs/print/use-print';
import { AppContext } from '../../../src/state/use-app';
import { appAt } from '../../harness/app';

vi.mock('../../../src/outputs/print/mount-print-sheet', () => {
  throw new Error('the wire is cut');
});

function Page() {
  usePrint({ geography: {}, currentViewport: () => null, isReady: false, credits: '' });
  return <PrintButton />;
}

describe('a sheet that cannot be loaded', () => {
  it('is told of in one line, and the screen is printed', async () => {
    vi.spyOn(console, 'warn').mockImplementation(() => {});
    const app = appAt({});
    const print = vi.fn(() => {
      act(() => window.dispatchEvent(new Event('beforeprint')));
    });
    vi.stubGlobal('print', print);
    render(
      <AppContext value={app}>
        <Page />
      </AppContext>,
    );
    await userEvent.click(screen.getByRole('button', { name: tools.print.button }));
    await waitFor(() => expect(print).toHaveBeenCalledTimes(1));
    await waitFor(() => {
      expect(app.store.getState().notices.map(({ text }) => text)).toEqual([tools.print.failed]);
    });
    expect(document.querySelector('.print-root')).toBeNull();
    vi.unstubAllGlobals();
  });
});
