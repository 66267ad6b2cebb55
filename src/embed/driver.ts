import type { ArticleMapState } from './embed.d.ts';
import { attachPoster, fillPoster, makeFrame } from './frame';
import { LEAST_HEIGHT, MOST_HEIGHT } from './frame-size';
import { markShown, type ParagraphMap, paragraphNumbers, showParagraph } from './paragraphs';
import { type ShowRequest, stateNames } from './parameters';
import { type HostMessage, readFrameMessage, signed } from './protocol';
import type { Site } from './site';

/** What drives a map in a page. */
export interface MapDriver extends ParagraphMap {
  /** The map has come into the page, or has left it. */
  enter(): void;
  leave(): void;
  /** Gives the frame the height and the title that it is to have. */
  refresh(): void;
}

/** How far, in windows, a map may be from the window before its frame is loaded. */
const NEAR = '100%';
/** The origin of a page in a sandbox. */
const OPAQUE = 'null';
/** Ms that a frame has to answer. */
const PATIENCE_MS = 30_000;

/** Loads the map of an element when it is wanted, and speaks with it. */
export function driveMap(element: HTMLElement, site: Site): MapDriver {
  const near = new IntersectionObserver(
    (entries) => {
      if (entries.at(-1)?.isIntersecting) load();
    },
    { rootMargin: NEAR },
  );
  const poster = attachPoster(element);
  let frame: HTMLIFrameElement | null = null;
  let state: ArticleMapState | null = null;
  /** The frame has a height, and is shown. */
  let isThere = false;
  /** As CSS. */
  let askedHeight = '';
  /** All that has been asked for, what of it the frame has not been told, and the paragraphs that it has been. */
  const requested: ShowRequest = {};
  let pending: ShowRequest | null = null;
  let toldParagraphs: string | null = null;
  let timer: ReturnType<typeof setTimeout> | undefined;

  /** Errors do not bubble: they would reach those who listen for errors of the page. */
  const emit = (type: string, detail: unknown): boolean => {
    const bubbles = type !== 'error';
    return element.dispatchEvent(new CustomEvent(type, { detail, bubbles, composed: bubbles, cancelable: true }));
  };

  const tell = (message: HostMessage): void => {
    // In a page of opaque origin the frame's is opaque, too.
    if (isThere) frame?.contentWindow?.postMessage(signed(message), self.origin === OPAQUE ? '*' : site.origin);
  };
  const tellParagraphs = (): void => {
    // What a page has done away with.
    if (frame && !frame.isConnected) unload();
    const paragraphs = paragraphNumbers();
    const before = toldParagraphs;
    toldParagraphs = paragraphs.join();
    if (before !== toldParagraphs) tell({ type: 'hello', paragraphs });
  };
  const tellPending = (): void => {
    if (!state || !pending) return;
    tell({ type: 'show', ...pending });
    pending = null;
  };

  const refresh = (): void => {
    const own = Number(element.getAttribute('height'));
    poster.style.paddingTop = own > 0 ? `${own}px` : askedHeight;
    poster.hidden = isThere;
    if (frame) frame.title = element.getAttribute('label') ?? site.title;
  };

  const load = (): void => {
    if (frame || !element.isConnected) return;
    frame = makeFrame(site, requested);
    pending = null;
    refresh();
    timer = setTimeout(giveUp, PATIENCE_MS);
    poster.after(frame);
    // By now all that stands in the element has been read.
    fillPoster(poster, element, site);
  };
  const unload = (): void => {
    clearTimeout(timer);
    frame?.remove();
    frame = state = null;
    isThere = false;
    refresh();
    markShown();
  };
  const giveUp = (): void => {
    if (!isThere) unload();
    emit('error', { reason: 'no answer' });
  };

  const follow = (shown: ArticleMapState): void => {
    const before = state;
    clearTimeout(timer);
    state = shown;
    markShown();
    if (!before) emit('ready', shown);
    else
      for (const name of stateNames)
        if (shown[name] !== before[name]) emit(`${name === 'at' ? 'moment' : name}change`, shown);
    tellPending();
  };

  const hear = ({ source, origin, data }: MessageEvent): void => {
    const isOwn =
      source &&
      source === frame?.contentWindow &&
      (origin === site.origin || (origin === OPAQUE && origin === self.origin));
    const message = isOwn && readFrameMessage(data);
    if (!message) return;
    const { type: _, ...detail } = message;
    if ('height' in detail) {
      // Said first by a frame that has begun, or begun anew; and again when it listens.
      isThere = true;
      askedHeight = `clamp(${LEAST_HEIGHT}px,${detail.height}px,${MOST_HEIGHT}px)`;
      refresh();
      toldParagraphs = null;
      tellParagraphs();
    } else if ('at' in detail) follow(detail);
    else if ('reason' in detail) emit('error', detail);
    else if (emit('paragraphrequest', detail)) showParagraph(element, detail.paragraph);
  };

  return {
    state: () => state,
    refresh,
    hello: tellParagraphs,
    enter() {
      fillPoster(poster, element, site);
      refresh();
      addEventListener('message', hear);
      near.observe(element);
      markShown();
    },
    leave() {
      removeEventListener('message', hear);
      near.disconnect();
      // Moved within the page, a map goes on where it was.
      Object.assign(requested, state);
      unload();
    },
    ask(request, isUrgent) {
      Object.assign(requested, request);
      pending = { ...pending, ...request };
      // What stands in the markup waits until the map is near.
      const isNow = isUrgent && poster.firstChild;
      // Together with what else is asked for in this turn.
      setTimeout(() => {
        if (isNow) load();
        tellPending();
      });
    },
  };
}
