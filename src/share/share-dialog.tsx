import { type SyntheticEvent, useCallback, useEffect, useId, useRef } from 'react';
import { createRoot } from 'react-dom/client';
import type { ShareDialogMessages } from '#messages/share-dialog';
import { tools } from '#messages/tools';
import { formatMoment } from '../i18n/format-moment';
import type { Messages } from '../i18n/messages';
import { type Address, addressParameters } from '../state/address';
import type { AppContextValue } from '../state/use-app';
import type { Story } from '../story/story';
import { Button } from '../ui/button';
import { CloseIcon } from '../ui/icons';
import { isLocal, pageAddress } from './map-site';
import { type Share, ShareContext, useShare } from './share-context';
import { ShareEmbed } from './share-embed';
import { ShareLink } from './share-link';
import './share-dialog.css';

const ROOM = 'share-room';

/** Opens the dialog over the page, for the state at this moment; closing it gives the focus back to `opener`. */
export function openShareDialog(app: AppContextValue, words: ShareDialogMessages, opener: HTMLElement): void {
  // The button may have been pressed twice while this was loading.
  if (document.querySelector(`.${ROOM}`)) return;
  app.actions.pause();
  // Outside the app's own tree: the panel may be laid out anew while the dialog is open, e.g. on a turned phone.
  const room = document.createElement('div');
  room.className = ROOM;
  document.body.append(room);
  const root = createRoot(room, {
    onUncaughtError: (error) => {
      console.warn(error);
      app.actions.notify({ id: 'share', text: tools.share.failed, remedy: 'reload' });
      // Not while it is drawn.
      queueMicrotask(leave);
    },
  });
  const leave = (): void => {
    root.unmount();
    room.remove();
    opener.focus();
  };
  root.render(
    <ShareContext value={shareOf(app, words)}>
      <ShareDialog onClose={leave} />
    </ShareContext>,
  );
}

function shareOf({ story, store, messages }: AppContextValue, words: ShareDialogMessages): Share {
  const address = store.getState();
  const site = {
    page: pageAddress(window.location.href),
    title: tools.share.pageTitle(story.title),
    pictureAlt: tools.share.cardAlt(story.title),
  };
  const view = describeView(address, story, messages);
  return { words, locale: messages.locale, site, start: addressParameters(address, story), view };
}

function ShareDialog({ onClose }: { readonly onClose: () => void }) {
  const { words, site } = useShare();
  const titleId = useId();
  const dialog = useRef<HTMLDialogElement>(null);
  const title = useRef<HTMLHeadingElement>(null);
  const close = useCallback(() => {
    if (canBeModal()) dialog.current?.close();
    else onClose();
  }, [onClose]);
  useEffect(() => {
    if (canBeModal()) dialog.current?.showModal();
    else dialog.current?.setAttribute('role', 'dialog');
    title.current?.focus();
  }, []);
  useOwnEscape(close);
  return (
    <dialog ref={dialog} className="share" aria-labelledby={titleId} onClose={onClose} {...useBackdropClick(close)}>
      <div className="share-body">
        <header className="share-head">
          <h2 ref={title} id={titleId} tabIndex={-1}>
            {words.title}
          </h2>
          <Button className="share-close" aria-label={words.close} onClick={close}>
            <CloseIcon />
          </Button>
        </header>
        {isLocal(site.page) && <p className="share-note">{words.local}</p>}
        <ShareLink />
        <ShareEmbed />
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

/** Says in a line what the map shows at a state: place, event, date, as far as they are chosen. */
function describeView({ place, event, moment }: Address, story: Story, messages: Messages): string {
  const name = place === null ? undefined : story.places.get(place)?.name;
  const title = event === null ? undefined : story.eventById.get(event)?.title;
  return [name, title, formatMoment(story, { moment, event }, messages)]
    .filter((part) => part !== undefined)
    .join(' · ');
}
