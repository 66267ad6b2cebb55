import { act, screen, waitFor, within } from '@testing-library/react';
import { describe, expect, it, onTestFinished, vi } from 'vitest';
import { description as said } from '#messages/description';
import { tools } from '#messages/tools';
import { messages } from '../../src/i18n/messages';
import { openShareDialog } from '../../src/share/share-dialog';
import { story } from '../../src/story/load-story';
import { dayOf } from '../../src/time/day';
import { drawButton, openDialog, PAGE, words } from './share-harness';

const meeting = story.eventById.get('mar-a-lago-meeting');

describe('the share dialog', () => {
  it('opens as a modal dialog with a name, and takes the focus', async () => {
    const { dialog, inside } = await openDialog();
    expect(dialog).toHaveAttribute('open');
    expect(inside.getByRole('heading', { name: words.title })).toHaveFocus();
  });

  const ways: [way: string, close: (page: Awaited<ReturnType<typeof openDialog>>) => Promise<void>][] = [
    ['its button', ({ user, inside }) => user.click(inside.getByRole('button', { name: words.close }))],
    ['Escape', ({ user }) => user.keyboard('{Escape}')],
    ['a click beside it', ({ user, dialog }) => user.click(dialog)],
  ];
  it.each(ways)('closes by %s, and the focus is on its button again', async (_way, close) => {
    const page = await openDialog();
    await close(page);
    await waitFor(() => expect(screen.queryByRole('dialog')).toBeNull());
    expect(document.querySelector('.dialog-room')).toBeNull();
    expect(page.button).toHaveFocus();
    await page.user.click(page.button);
    expect(await screen.findByRole('dialog')).toBeInTheDocument();
  });

  it('stays where a click or the end of a drag meets it', async () => {
    const { user, dialog, inside } = await openDialog();
    const field = inside.getByLabelText(words.link.field);
    await user.click(field);
    await user.pointer([{ keys: '[MouseLeft>]', target: field }, { target: dialog }, { keys: '[/MouseLeft]' }]);
    dialog.click();
    expect(dialog).toBeInTheDocument();
  });

  it('keeps Escape to itself, wherever the focus is', async () => {
    const heard = vi.fn();
    document.addEventListener('keydown', heard);
    onTestFinished(() => document.removeEventListener('keydown', heard));
    const { user } = await openDialog();
    if (document.activeElement instanceof HTMLElement) document.activeElement.blur();
    await user.keyboard('{Escape}');
    await waitFor(() => expect(screen.queryByRole('dialog')).toBeNull());
    expect(heard).not.toHaveBeenCalled();
    await user.keyboard('{Escape}');
    expect(heard).toHaveBeenCalledTimes(1);
  });

  it('is one, however often the button was pressed while it loaded', async () => {
    const { store, actions, button } = await openDialog();
    openShareDialog({ story, store, actions, messages }, words, { opener: button, onFailure: console.warn });
    expect(document.querySelectorAll('.dialog-room')).toHaveLength(1);
  });

  it('stops a playback, and keeps to the state at which it was opened', async () => {
    const { store, actions, link } = await openDialog({ playing: true, place: 'latakia' });
    expect(store.getState().playing).toBe(false);
    act(() => actions.selectPlace('gaza'));
    expect(link()).toBe(`${PAGE}?place=latakia`);
  });

  it('says that nobody else can open a map on the reader’s own machine', async () => {
    const { inside } = await openDialog();
    expect(inside.getByText(words.local)).toBeInTheDocument();
  });
});

describe('the link', () => {
  it.each([
    [{}, ''],
    [{ place: 'latakia' }, '?place=latakia'],
    [{ event: 'mar-a-lago-meeting', moment: meeting?.moment ?? 0 }, '?event=mar-a-lago-meeting'],
    [{ place: 'southern-lebanon', moment: dayOf(2025, 3, 1) }, '?place=southern-lebanon&at=2025-03-01'],
  ])('to %o is the page’s whole address with the shortest query', async (state, query) => {
    expect((await openDialog(state)).link()).toBe(`${PAGE}${query}`);
  });

  it('is told in words', async () => {
    const { inside } = await openDialog({ place: 'southern-lebanon', moment: dayOf(2025, 3, 1) });
    const name = story.places.get('southern-lebanon')?.name;
    expect(inside.getByText(words.link.opens(`${name}. 1 March 2025.`))).toBeInTheDocument();
  });

  it('names the event, how sure it is, and its date as precisely as the text', async () => {
    const { inside } = await openDialog({ event: 'mar-a-lago-meeting', moment: meeting?.moment ?? 0 });
    const { word } = messages.panel.standing.happened;
    const held = said.held(meeting?.title ?? '', word);
    expect(inside.getByText(words.link.opens(said.moment('29 December 2025', held)))).toBeInTheDocument();
  });

  it('is handed to the device where that can share', async () => {
    const share = vi.fn(async () => {});
    Object.defineProperty(navigator, 'share', { configurable: true, value: share });
    onTestFinished(() => void Reflect.deleteProperty(navigator, 'share'));
    const { user, inside, link } = await openDialog({ place: 'latakia' });
    await user.click(inside.getByRole('button', { name: words.link.handOn }));
    const title = tools.share.pageTitle(story.title);
    expect(share).toHaveBeenCalledWith({ title, text: expect.stringContaining('Latakia'), url: link() });
    share.mockRejectedValueOnce(new DOMException('closed', 'AbortError'));
    await user.click(inside.getByRole('button', { name: words.link.handOn }));
    expect(inside.queryByText(words.link.notHandedOn)).toBeNull();
    share.mockRejectedValueOnce(new DOMException('in a frame', 'NotAllowedError'));
    await user.click(inside.getByRole('button', { name: words.link.handOn }));
    expect(await inside.findByText(words.link.notHandedOn)).toHaveAttribute('role', 'status');
  });

  it('has no such button elsewhere', async () => {
    const { inside } = await openDialog();
    expect(inside.queryByRole('button', { name: words.link.handOn })).toBeNull();
  });
});

describe('where the browser has no dialogs', () => {
  it('stands over the page with the link to copy, and closes', async () => {
    const { user, button } = drawButton();
    Reflect.deleteProperty(HTMLDialogElement.prototype, 'showModal');
    await user.click(button);
    const dialog = await waitFor(() => {
      const found = document.querySelector<HTMLElement>('.dialog[role="dialog"]');
      expect(found).not.toBeNull();
      return found as HTMLElement;
    });
    expect(within(dialog).getByLabelText(words.link.field)).toHaveValue(PAGE);
    await user.click(within(dialog).getByLabelText(words.close));
    await waitFor(() => expect(document.querySelector('.dialog-room')).toBeNull());
    await user.click(button);
    await waitFor(() => expect(document.querySelector('.dialog[role="dialog"]')).not.toBeNull());
    await user.keyboard('{Escape}');
    await waitFor(() => expect(document.querySelector('.dialog-room')).toBeNull());
    expect(button).toHaveFocus();
  });
});

describe('a dialog that breaks', () => {
  it('is closed, and told of', async () => {
    vi.spyOn(console, 'warn').mockImplementation(() => {});
    const { user, button, store } = drawButton();
    HTMLDialogElement.prototype.showModal = () => {
      throw new Error('not here');
    };
    vi.stubGlobal('IS_REACT_ACT_ENVIRONMENT', false);
    await user.click(button);
    await waitFor(() => expect(store.getState().notices.map(({ text }) => text)).toEqual([tools.share.failed]));
    await waitFor(() => expect(document.querySelector('.dialog-room')).toBeNull());
    vi.unstubAllGlobals();
  });
});

describe('a dialog that does not load', () => {
  it('is told of, and the next press tries again', async () => {
    vi.spyOn(console, 'warn').mockImplementation(() => {});
    vi.spyOn(tools.share, 'dialog').mockRejectedValueOnce(new Error('the wire is cut'));
    const { user, button, store } = drawButton();
    await user.click(button);
    const notices = (): string[] => store.getState().notices.map(({ text }) => text);
    await waitFor(() => expect(notices()).toEqual([tools.share.failed]));
    expect(screen.queryByRole('dialog')).toBeNull();
    await user.click(button);
    expect(await screen.findByRole('dialog')).toBeInTheDocument();
    expect(notices()).toEqual([]);
  });
});
