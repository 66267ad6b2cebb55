import { type ReactNode, type SyntheticEvent, useEffect, useId, useRef } from 'react';
import { createRoot } from 'react-dom/client';
import { Button } from './button';
import { CloseIcon } from './icons';
import './dialog.css';

const ROOM = 'dialog-room';

export interface OpenOptions {
  /** What takes the focus when the dialog closes. */
  readonly opener: HTMLElement | null;
  /** Told where its contents throw; the dialog closes then. */
  readonly onFailure: (error: unknown) => void;
}

/**
 * Opens a `Dialog` over the page, which is given what closes it; nothing where one is open. It stands outside the app's own
 * tree, which may be laid out anew while it is open, e.g. on a turned phone.
 */
export function openDialog(dialog: (onClose: () => void) => ReactNode, { opener, onFailure }: OpenOptions): void {
  // A button may have been pressed twice while the dialog was loading.
  if (document.querySelector(`.${ROOM}`)) return;
  const room = document.createElement('div');
  room.className = ROOM;
  document.body.append(room);
  const root = createRoot(room, {
    onUncaughtError: (error) => {
      onFailure(error);
      // Not while it is drawn.
      queueMicrotask(leave);
    },
  });
  const leave = (): void => {
    root.unmount();
    room.remove();
    opener?.focus();
  };
  root.render(dialog(leave));
}

interface DialogProps {
  readonly title: string;
  /** What the button that closes it is called. */
  readonly closeLabel: string;
  /** `small` for a few lines. */
  readonly size?: 'small' | 'large';
  /** Takes the dialog away at once: what its `close()` would tell comes later than the reader's next press may. */
  readonly onClose: () => void;
  readonly children: ReactNode;
}

/** A dialog with a title, which takes the focus; closed by its button, by Escape, or by a press beside it. */
export function Dialog({ title, closeLabel, size = 'large', onClose, children }: DialogProps) {
  const titleId = useId();
  const dialog = useRef<HTMLDialogElement>(null);
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => {
    if (canBeModal()) dialog.current?.showModal();
    else dialog.current?.setAttribute('role', 'dialog');
    heading.current?.focus();
  }, []);
  useOwnEscape(onClose);
  return (
    <dialog
      ref={dialog}
      className={`dialog dialog-${size}`}
      aria-labelledby={titleId}
      // The browser's own ways, as a phone's back.
      onClose={onClose}
      {...useBackdropClick(onClose)}
    >
      <div className="dialog-body">
        <header className="dialog-head">
          <h2 ref={heading} id={titleId} tabIndex={-1}>
            {title}
          </h2>
          <Button className="dialog-close" aria-label={closeLabel} onClick={onClose}>
            <CloseIcon />
          </Button>
        </header>
        {children}
      </div>
    </dialog>
  );
}

/** False in browsers without dialogs, where it is an element over the page. */
function canBeModal(): boolean {
  return 'HTMLDialogElement' in window && 'showModal' in HTMLDialogElement.prototype;
}

/** Escape closes the dialog and nothing else: the page behind it, which steps back on this key, must not hear of it. */
function useOwnEscape(close: () => void): void {
  useEffect(() => {
    const keep = (event: KeyboardEvent): void => {
      if (event.key !== 'Escape') return;
      event.stopPropagation();
      close();
    };
    window.addEventListener('keydown', keep, true);
    return () => window.removeEventListener('keydown', keep, true);
  }, [close]);
}

/**
 * Handlers for a dialog that closes by a click beside it. Its backdrop counts as the dialog itself, which therefore must
 * have no padding; a drag that only ends there, as when text is selected, closes nothing.
 */
function useBackdropClick(close: () => void) {
  const isPressed = useRef(false);
  return {
    onPointerDown: ({ target, currentTarget }: SyntheticEvent) => {
      isPressed.current = target === currentTarget;
    },
    onClick: ({ target, currentTarget }: SyntheticEvent) => {
      if (isPressed.current && target === currentTarget) close();
    },
  };
}
