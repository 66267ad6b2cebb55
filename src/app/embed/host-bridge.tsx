import { useEffect, useRef } from 'react';
import { frameHeight } from '../../embed/frame-size';
import { type Appearance, appearanceNames, type ShowRequest, stateNames } from '../../embed/parameters';
import { type FrameMessage, readHostMessage, signed } from '../../embed/protocol';
import type { Actions } from '../../state/actions';
import { type Address, followRequest, isSameAddress, type ParameterFault, toMapState } from '../../state/address';
import { readAppearance } from '../../state/appearance';
import type { AppState, AppStore } from '../../state/store';
import { useApp } from '../../state/use-app';
import type { Story } from '../../story/story';
import { quote } from '../../validation/quote';
import { useAppearance } from './use-appearance';

/** Keeps the page around the frame in touch; `trouble` is what hinders the map, in words. */
export function HostBridge({ trouble }: { readonly trouble: string | null }) {
  const { story, store, actions } = useApp();
  const link = useRef<HostLink | null>(null);
  useAppearance();
  useEffect(() => {
    if (window.parent === window) return;
    const connected = connectHost({ story, store, actions }, window);
    link.current = connected;
    // The page has said it before, and says it as its width changes; from now on it also hears.
    connected.tellHeight(frameHeight(window.innerWidth));
    return () => {
      connected.leave();
      link.current = null;
    };
  }, [story, store, actions]);
  useEffect(() => {
    link.current?.tellTrouble(trouble);
  }, [trouble]);
  return null;
}

interface HostedApp {
  readonly story: Story;
  readonly store: AppStore;
  readonly actions: Actions;
}

interface HostLink {
  /** Says what hinders the map, now or as soon as the host has greeted it; null where nothing does any more. */
  tellTrouble(reason: string | null): void;
  tellHeight(px: number): void;
  leave(): void;
}

/** Ms between two messages about a moment while a drag lasts. */
const DRAG_MS = 250;
/** Ms between two updates: a host may ask faster than a map can follow. */
const UPDATE_MS = 16;

/**
 * Speaks with the page around the frame. It is told nothing but a height until it has said hello, and from then on
 * alone, at the origin it spoke from; one whose origin is opaque cannot be told apart from others and gets no more.
 */
export function connectHost({ story, store, actions }: HostedApp, page: Window): HostLink {
  const host = page.parent;
  let origin: string | null = null;
  let trouble: string | null = null;
  let timer: number | undefined;
  /** What the host has asked for since the last update, and what waits for the next. */
  let asked: { address?: Address; appearance?: Appearance } = {};
  let pause: number | undefined;

  const tell = (message: FrameMessage): void => {
    if (origin !== null) host.postMessage(signed(message), origin);
  };
  const tellState = (): void => {
    page.clearTimeout(timer);
    timer = undefined;
    tell({ type: 'state', ...toMapState(store.getState()) });
  };

  const complain = (faults: readonly ParameterFault[]): void => {
    for (const { parameter, found } of faults)
      tell({ type: 'error', reason: `${parameter} = ${quote(found)} is unknown` });
  };

  const update = (): void => {
    pause = undefined;
    const { address, appearance } = asked;
    if (!address && !appearance) return;
    asked = {};
    if (appearance) actions.setAppearance(appearance);
    if (address) actions.follow(address);
    pause = page.setTimeout(update, UPDATE_MS);
  };

  /** Each request starts from where the one before leads, shown or not. */
  const show = (request: ShowRequest): void => {
    const state = store.getState();
    if (appearanceNames.some((name) => request[name] !== undefined)) {
      const { appearance, faults } = readAppearance(request, asked.appearance ?? state.appearance);
      asked.appearance = appearance;
      complain(faults);
    }
    if (stateNames.some((name) => request[name] !== undefined)) {
      const { address, faults } = followRequest(request, asked.address ?? state, story);
      if (faults.length === 0) asked.address = address;
      complain(faults);
    }
    if (pause === undefined) update();
  };
  const hear = ({ source, origin: from, data }: MessageEvent): void => {
    if (source !== host || from === 'null' || (origin !== null && from !== origin)) return;
    const message = readHostMessage(data);
    if (!message) return;
    const isNew = origin === null && message.type === 'hello';
    if (origin === null && !isNew) return;
    origin = from;
    if (message.type === 'hello') actions.offerParagraphs(message.paragraphs);
    else show(message);
    if (!isNew) return;
    tellState();
    if (trouble !== null) tell({ type: 'error', reason: trouble });
  };

  const follow = (state: AppState, before: AppState): void => {
    if (state.sought && state.sought !== before.sought) tell({ type: 'paragraph', ...state.sought });
    if (isSameAddress(state, before)) return;
    if (!state.scrubbing) tellState();
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
      // To anyone: the host is not known yet, and a height is nobody's secret.
      host.postMessage(signed({ type: 'height', height: px }), '*');
    },
    leave() {
      page.clearTimeout(timer);
      page.clearTimeout(pause);
      page.removeEventListener('message', hear);
      unsubscribe();
    },
  };
}
