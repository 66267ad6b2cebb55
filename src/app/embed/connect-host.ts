import { type FrameMessage, type HostMessage, signed } from '../../embed/message';
import { readHostMessage } from '../../embed/read-host-message';
import type { Actions } from '../../state/actions';
import type { AddressFault } from '../../state/address';
import { type AppearanceFault, readAppearance } from '../../state/appearance';
import { followRequest } from '../../state/host-request';
import type { AppState, AppStore } from '../../state/store';
import type { Story } from '../../story/story';
import { isoDate } from '../../time/day';

interface HostedApp {
  readonly story: Story;
  readonly store: AppStore;
  readonly actions: Actions;
}

export interface HostLink {
  /** Says what hinders the map, now or as soon as the host has greeted it; null where nothing does any more. */
  tellTrouble(reason: string | null): void;
  tellHeight(px: number): void;
  leave(): void;
}

/** Ms between two messages about a moment while a drag lasts. */
const DRAG_MS = 250;

/**
 * Speaks with the page around the frame. It is told nothing but a height until it has said hello, and from then on
 * alone, at the origin it spoke from; one whose origin is opaque cannot be told apart from others and gets no more.
 */
export function connectHost({ story, store, actions }: HostedApp, page: Window): HostLink {
  const host = page.parent;
  let origin: string | null = null;
  let trouble: string | null = null;
  let timer: number | undefined;

  const tell = (message: FrameMessage): void => {
    if (origin !== null) host.postMessage(signed(message), origin);
  };
  const tellState = (): void => {
    page.clearTimeout(timer);
    timer = undefined;
    const { place, event, moment } = store.getState();
    tell({ type: 'state', place, event, at: isoDate(moment) });
  };

  const complain = (faults: readonly (AddressFault | AppearanceFault)[]): void => {
    for (const { parameter, found } of faults) tell({ type: 'error', reason: `${parameter} = ${found} is unknown` });
  };
  const setAppearance = (theme: string | null = store.getState().appearance.theme, hide?: string | null): void => {
    const hidden = hide === undefined ? store.getState().appearance.hidden.join() : (hide ?? '');
    const { appearance, faults } = readAppearance(`?${new URLSearchParams({ theme: theme ?? '', hide: hidden })}`);
    actions.setAppearance(appearance);
    complain(faults);
  };

  const obey = (message: HostMessage): void => {
    if (message.type === 'hello') {
      actions.offerParagraphs(message.paragraphs);
    } else {
      const { theme, hide } = message;
      if (theme !== undefined || hide !== undefined) setAppearance(theme, hide);
      const { place, event, at } = message;
      if (place === undefined && event === undefined && at === undefined) return;
      const { address, faults } = followRequest(message, store.getState(), story);
      if (faults.length === 0) actions.follow(address);
      complain(faults);
    }
  };
  const hear = ({ source, origin: from, data }: MessageEvent): void => {
    if (source !== host || from === 'null' || (origin !== null && from !== origin)) return;
    const message = readHostMessage(data);
    if (!message) return;
    const isNew = origin === null && message.type === 'hello';
    if (origin === null && !isNew) return;
    origin = from;
    obey(message);
    if (!isNew) return;
    tellState();
    if (trouble !== null) tell({ type: 'error', reason: trouble });
  };

  const follow = (state: AppState, before: AppState): void => {
    if (state.sought && state.sought !== before.sought) tell({ type: 'paragraph', ...state.sought });
    const { place, event, moment, scrubbing } = state;
    if (place === before.place && event === before.event && moment === before.moment) return;
    if (!scrubbing) tellState();
    else timer ??= page.setTimeout(tellState, DRAG_MS);
  };

  page.addEventListener('message', hear);
  const unsubscribe = store.subscribe(follow);
  return {
    tellTrouble(reason) {
      trouble = reason;
      if (reason !== null) tell({ type: 'error', reason });
    },
    tellHeight(px) {
      // To anyone: the host is not known yet, and a height is nobody's secret. Then as AMP and others understand it.
      host.postMessage(signed({ type: 'height', height: px }), '*');
      host.postMessage({ sentinel: 'amp', type: 'embed-size', height: px }, '*');
    },
    leave() {
      page.clearTimeout(timer);
      page.removeEventListener('message', hear);
      unsubscribe();
    },
  };
}
