import { type ReactNode, useId, useRef, useState } from 'react';
import { copyField as words } from '#messages/copy-field';
import { Button } from './button';
import './copy-field.css';

interface CopyFieldProps {
  readonly label: string;
  readonly text: string;
  /** What the button says. */
  readonly copy: string;
  /** `code` is set in a type of one width, `prose` to be read. */
  readonly look: 'link' | 'code' | 'prose';
  /** What else can be done with the text. */
  readonly children?: ReactNode;
}

/** A text to be copied, with the button for it; says whether that worked, or how to do it by hand. */
export function CopyField({ label, text, copy, look, children }: CopyFieldProps) {
  const id = useId();
  const field = useRef<HTMLTextAreaElement>(null);
  const [said, setSaid] = useState({ of: '', words: '' });

  const copyText = async (): Promise<void> => {
    if (!field.current) return;
    // Said anew each time: words that stay the same are not read out.
    setSaid({ of: text, words: '' });
    const isCopied = await copyFrom(field.current);
    setSaid({ of: text, words: isCopied ? words.copied : words.byHand });
  };

  return (
    <div className="copy-field">
      <label htmlFor={id}>{label}</label>
      <textarea
        ref={field}
        id={id}
        className={`copy-field-${look}`}
        readOnly
        spellCheck={false}
        rows={2}
        value={text}
      />
      <div className="copy-field-actions">
        <Button variant="outlined" onClick={() => void copyText()}>
          {copy}
        </Button>
        {children}
        <span className="copy-field-said" role="status">
          {said.of === text && said.words}
        </span>
      </div>
    </div>
  );
}

/**
 * Copies all that a field of the page holds. Resolves to false where the browser lets no script copy; the text is then
 * selected and has the focus, so that the reader can.
 */
async function copyFrom(field: HTMLTextAreaElement): Promise<boolean> {
  try {
    await navigator.clipboard.writeText(field.value);
    return true;
  } catch {
    // Without permission, outside https and in a sandboxed frame there may still be the older way.
    return copySelected(field);
  }
}

function copySelected(field: HTMLTextAreaElement): boolean {
  const before = document.activeElement;
  field.focus();
  field.select();
  if (!copySelection()) return false;
  if (before instanceof HTMLElement) before.focus();
  return true;
}

function copySelection(): boolean {
  try {
    return document.execCommand('copy');
  } catch {
    // Browsers without the command throw where others return false.
    return false;
  }
}
