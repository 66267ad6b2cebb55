import { act, render, screen, waitFor } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { afterEach, beforeEach, describe, expect, it, onTestFinished, vi } from 'vitest';
import { tools } from '#messages/tools';
import { PrintButton } from '../../../src/outputs/print/print-button';
import { usePrint } from '../../../src/outputs/print/use-print';
import { AppContext, type AppContextValue } from '../../../src/state/use-app';
import { story } from '../../../src/story/load-story';
import { appAt } from '../../harness/app';

const words = tools.print;
const sheet = () => document.querySelector('.print-sheet');

function Page() {
  usePrint({ geography: {}, currentViewport: () => null, isReady: false, credits: '' });
  return <PrintButton />;
}

function openPage(app: AppContextValue) {
  return render(
    <AppContext value={app}>
      <Page />
    </AppContext>,
  );
}

const send = (name: 'beforeprint' | 'afterprint') => act(() => window.dispatchEvent(new Event(name)));
const notices = ({ store }: AppContextValue) => store.getState().notices.map(({ text }) => text);

describe('printing', () => {
  const printed: (string | null)[] = [];
  beforeEach(() => {
    printed.length = 0;
    vi.stubGlobal('print', () => {
      send('beforeprint');
      printed.push(sheet()?.querySelector('h1')?.textContent ?? null);
      send('afterprint');
    });
  });
  afterEach(() => vi.unstubAllGlobals());

  it('says that the sheet is still on its way, and has it the next time', async () => {
    const app = appAt({});
    openPage(app);
    send('beforeprint');
    expect(sheet()).toBeNull();
    expect(notices(app)).toEqual([words.unready]);
    send('afterprint');
    await waitFor(() => {
      send('beforeprint');
      expect(sheet()).not.toBeNull();
    });
    expect(notices(app)).toEqual([]);
    send('afterprint');
    expect(document.querySelector('.print-root')).toBeNull();
  });

  it('puts the sheet there before the browser prints, and takes it away again', async () => {
    const [place] = story.places.values();
    const app = appAt({ place: place?.id ?? '' });
    openPage(app);
    await userEvent.click(screen.getByRole('button', { name: words.button }));
    await waitFor(() => expect(printed).toEqual([place?.name]));
    expect(sheet()).toBeNull();
    expect(notices(app)).toEqual([]);
  });

  it('prints what the reader looks at then, not what stood there before', async () => {
    const [place] = story.places.values();
    const app = appAt({ place: place?.id ?? '' });
    openPage(app);
    const [, event] = story.events;
    app.actions.selectEvent(event?.id ?? '');
    await userEvent.click(screen.getByRole('button', { name: words.button }));
    await waitFor(() => expect(printed).toEqual([event?.title]));
  });

  it('makes do with its frame where the page around it is printed, but not where it prints itself', async () => {
    vi.stubGlobal('parent', {});
    openPage(appAt({}));
    const framed: boolean[] = [];
    const look = (): void => void framed.push(document.querySelector('.print-framed') !== null);
    window.addEventListener('beforeprint', look);
    onTestFinished(() => window.removeEventListener('beforeprint', look));
    send('beforeprint');
    send('afterprint');
    await userEvent.click(screen.getByRole('button', { name: words.button }));
    await waitFor(() => expect(framed).toEqual([true, false]));
  });

  it('leaves nothing behind when the page goes', async () => {
    const { unmount } = openPage(appAt({}));
    send('beforeprint');
    expect(sheet()).not.toBeNull();
    unmount();
    expect(document.querySelector('.print-root')).toBeNull();
    window.dispatchEvent(new Event('beforeprint'));
    expect(sheet()).toBeNull();
  });
});
