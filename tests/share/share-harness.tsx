import { screen, within } from '@testing-library/react';
import { onTestFinished, vi } from 'vitest';
import { shareDialog as words } from '#messages/share-dialog';
import { tools } from '#messages/tools';
import { ShareButton } from '../../src/share/share-button';
import type { AppState } from '../../src/state/store';
import { draw } from '../harness/app';

export { words };

/** The page that the reader is on. */
export const PAGE = `${window.location.origin}/a-map/`;

/** Px of every element that asks for its width; jsdom lays nothing out. */
export const ROOM = 340;

/** What jsdom lacks of modal dialogs and of measuring, until the test is over. */
function lendBrowser(): void {
  const proto = HTMLDialogElement.prototype;
  const before = { showModal: proto.showModal, close: proto.close };
  proto.showModal = function (this: HTMLDialogElement) {
    this.open = true;
  };
  proto.close = function (this: HTMLDialogElement) {
    this.open = false;
    this.dispatchEvent(new Event('close'));
  };
  const closeByKey = (event: KeyboardEvent): void => {
    const dialog = document.querySelector('dialog');
    // A browser closes it after all who listen have heard of the key.
    if (event.key === 'Escape') queueMicrotask(() => !event.defaultPrevented && dialog?.close());
  };
  window.addEventListener('keydown', closeByKey, true);
  vi.stubGlobal(
    'ResizeObserver',
    class {
      readonly #tell: (entries: readonly { contentRect: { width: number } }[]) => void;
      constructor(tell: (entries: readonly { contentRect: { width: number } }[]) => void) {
        this.#tell = tell;
      }
      observe(): void {
        this.#tell([{ contentRect: { width: ROOM } }]);
      }
      disconnect(): void {}
    },
  );
  onTestFinished(() => {
    document.querySelector('dialog')?.close();
    Object.assign(proto, before);
    window.removeEventListener('keydown', closeByKey, true);
    vi.unstubAllGlobals();
    vi.restoreAllMocks();
  });
}

/** Draws the button on the page at a state. */
export function drawButton(state: Partial<AppState> = {}) {
  lendBrowser();
  window.history.replaceState(null, '', '/a-map/?utm=friend&theme=dark#text');
  const view = draw(<ShareButton />, state);
  return { ...view, button: screen.getByRole('button', { name: tools.share.button }) };
}

/** Opens the dialog for a state. */
export async function openDialog(state: Partial<AppState> = {}) {
  const view = drawButton(state);
  await view.user.click(view.button);
  const dialog = await screen.findByRole('dialog', { name: words.title });
  const inside = within(dialog);
  const read = (label: string): string => inside.getByLabelText<HTMLTextAreaElement>(label).value;
  return { ...view, dialog, inside, link: () => read(words.link.field), code: () => read(words.embed.field) };
}

/** Opens the dialog with its part for embedding. */
export async function openEmbed(state: Partial<AppState> = {}) {
  const page = await openDialog(state);
  await page.user.click(page.inside.getByText(words.embed.title));
  await page.inside.findByLabelText(words.embed.field);
  const choose = (name: string): Promise<void> => page.user.click(page.inside.getByLabelText(name));
  const type = async (label: string, text: string): Promise<void> => {
    const field = page.inside.getByLabelText(label);
    await page.user.clear(field);
    await page.user.type(field, text);
  };
  const frame = (): HTMLIFrameElement => page.inside.getByTitle<HTMLIFrameElement>(/^Preview/);
  return { ...page, choose, type, frame };
}
