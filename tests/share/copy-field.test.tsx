import { describe, expect, it, onTestFinished, vi } from 'vitest';
import { copyField as copyWords } from '#messages/copy-field';
import { openDialog, openEmbed, words } from './share-harness';

/** Lends the document the old command for copying, which jsdom lacks. */
function lendCommand(copy: () => boolean) {
  const command = vi.fn(copy);
  Object.defineProperty(document, 'execCommand', { configurable: true, value: command });
  onTestFinished(() => void Reflect.deleteProperty(document, 'execCommand'));
  return command;
}

async function openWithout(clipboard: 'missing' | 'refused') {
  const page = await openDialog({ place: 'latakia' });
  if (clipboard === 'refused')
    vi.spyOn(navigator.clipboard, 'writeText').mockRejectedValue(new DOMException('no', 'NotAllowedError'));
  else {
    const before = navigator.clipboard;
    Object.defineProperty(navigator, 'clipboard', { configurable: true, value: undefined });
    onTestFinished(() => void Object.defineProperty(navigator, 'clipboard', { configurable: true, value: before }));
  }
  const field = page.inside.getByLabelText<HTMLTextAreaElement>(words.link.field);
  return { ...page, field, copy: page.inside.getByRole('button', { name: words.link.copy }) };
}

const selectedIn = (field: HTMLTextAreaElement): string => field.value.slice(field.selectionStart, field.selectionEnd);

describe('copying', () => {
  it('puts the text on the clipboard and says so aloud', async () => {
    const { user, inside, link } = await openDialog({ place: 'latakia' });
    expect(inside.queryByText(copyWords.copied)).toBeNull();
    await user.click(inside.getByRole('button', { name: words.link.copy }));
    expect(await inside.findByText(copyWords.copied)).toHaveAttribute('role', 'status');
    expect(await navigator.clipboard.readText()).toBe(link());
  });

  it('copies the code that is shown, and takes the word back when that changes', async () => {
    const { user, inside, code, choose } = await openEmbed();
    await choose(words.options.appearance.theme.values.dark);
    await user.click(inside.getByRole('button', { name: words.embed.copy }));
    expect(await inside.findByText(copyWords.copied)).toBeInTheDocument();
    expect(await navigator.clipboard.readText()).toBe(code());
    await choose(words.options.appearance.theme.values.light);
    expect(inside.queryByText(copyWords.copied)).toBeNull();
  });

  it.each(['missing', 'refused'] as const)('goes the old way where the clipboard is %s', async (clipboard) => {
    const { user, inside, copy, field } = await openWithout(clipboard);
    const command = lendCommand(() => selectedIn(field) === field.value && document.activeElement === field);
    await user.click(copy);
    expect(await inside.findByText(copyWords.copied)).toBeInTheDocument();
    expect(command).toHaveBeenCalledExactlyOnceWith('copy');
    expect(copy).toHaveFocus();
  });

  const refusals: [what: string, copy: (() => boolean) | null][] = [
    ['refuses', () => false],
    [
      'throws',
      () => {
        throw new Error('not allowed');
      },
    ],
    ['is missing', null],
  ];
  it.each(refusals)('is left to the reader, the text selected, where the old way %s too', async (_what, refuse) => {
    const { user, inside, copy, field } = await openWithout('refused');
    if (refuse) lendCommand(refuse);
    await user.click(copy);
    expect(await inside.findByText(copyWords.byHand)).toHaveAttribute('role', 'status');
    expect(field).toHaveFocus();
    expect(selectedIn(field)).toBe(field.value);
  });
});
