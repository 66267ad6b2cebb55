import type { MapDriver } from './driven-map';
import type { ArticleMapState } from './embed.d.ts';
import { LEAST_PX, MOST_PX } from './frame-height';
import { dress, furnish } from './furnish';
import { makeFrame } from './make-frame';
import { markShown } from './mark-shown';
import { type HostMessage, type ShowRequest, signed } from './message';
import { readFrameMessage } from './read-frame-message';
import { paragraphsOf, showParagraph } from './show-paragraph';
import type { Site } from './site';

/** How far, in windows, a map may be from the window before its frame is loaded. */
const NEAR = '100%';
/** Ms that a frame has to answer. */
const PATIENCE_MS = 30_000;

/** Loads the map of an element when it is wanted, and speaks with it. */
export function driveMap(element: HTMLElement, site: Site): MapDriver {
  const link = furnish(element);
  let frame: HTMLIFrameElement | null = null;
  let state: ArticleMapState | null = null;
  let isThere = false;
  let isLost = false;
  let wish = '';
  /** All that has been asked for, what of it the frame has not been told, and the paragraphs that it has been. */
  const wanted: ShowRequest = {};
  let asked: ShowRequest | null = null;
  let told = '';
  let timer: ReturnType<typeof setTimeout> | undefined;

  const near = new IntersectionObserver(
    (entries) => {
      if (entries.at(-1)?.isIntersecting) load();
    },
    { rootMargin: NEAR },
  );

  /** Errors do not bubble: they would reach those who listen for errors of the page. */
  const emit = (type: string, detail: unknown): boolean => {
    return element.dispatchEvent(new CustomEvent(type, { detail, bubbles: type !== 'error', cancelable: true }));
  };

  const tell = (message: HostMessage): void => {
    if (isThere) frame?.contentWindow?.postMessage(signed(message), site.origin);
  };
  const tellParagraphs = (): void => {
    const paragraphs = paragraphsOf();
    const said = told;
    told = paragraphs.join();
    if (said === told) return;
    tell({ type: 'hello', paragraphs });
  };
  const tellAsked = (): void => {
    if (!isThere || !asked) return;
    tell({ type: 'show', ...asked });
    asked = null;
  };

  const refresh = (): void => {
    const own = Number(element.getAttribute('height'));
    link.style.paddingTop = own > 0 ? `${own}px` : wish;
    link.hidden = isThere;
    if (frame) frame.title = element.getAttribute('label') ?? site.title;
  };

  const load = (): void => {
    if (frame || !element.isConnected) return;
    frame = makeFrame(site, wanted);
    asked = null;
    refresh();
    timer = setTimeout(giveUp, PATIENCE_MS);
    link.after(frame);
    // By now all that stands in the element has been read.
    dress(link, element, site);
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
    unload();
    isLost = true;
    emit('error', { reason: 'no answer' });
  };

  const follow = ({ place, event, at }: ArticleMapState): void => {
    const before = state;
    state = { place, event, at };
    markShown();
    if (!before) emit('ready', state);
    else {
      if (place !== before.place) emit('placechange', state);
      if (event !== before.event) emit('eventchange', state);
      if (at !== before.at) emit('momentchange', state);
    }
  };

  const hear = ({ source, origin, data }: MessageEvent): void => {
    const isOwn = source && source === frame?.contentWindow && origin === site.origin;
    const message = isOwn && readFrameMessage(data);
    if (!message) return;
    if (message.type === 'height') {
      // Said first by a frame that has begun, or begun anew.
      clearTimeout(timer);
      isThere = true;
      isLost = false;
      wish = `clamp(${LEAST_PX}px,${message.height}px,${MOST_PX}px)`;
      refresh();
      told = 'nothing';
      tellParagraphs();
      tellAsked();
    } else if (message.type === 'state') follow(message);
    else if (message.type === 'error') emit('error', { reason: message.reason });
    else if (emit('paragraphrequest', { paragraph: message.paragraph })) showParagraph(element, message.paragraph);
  };

  return {
    state: () => state,
    isLost: () => isLost,
    refresh,
    tellParagraphs,
    enter() {
      dress(link, element, site);
      refresh();
      addEventListener('message', hear);
      near.observe(element);
    },
    leave() {
      removeEventListener('message', hear);
      near.disconnect();
      // Moved within the page, a map goes on where it was.
      Object.assign(wanted, state);
      unload();
    },
    ask(request, isUrgent) {
      Object.assign(wanted, request);
      asked = { ...asked, ...request };
      // What stands in the markup waits until the map is near.
      const isNow = isUrgent && link.firstChild;
      // Together with what else is asked for in this turn.
      setTimeout(() => {
        if (isNow) load();
        tellAsked();
      });
    },
  };
}
