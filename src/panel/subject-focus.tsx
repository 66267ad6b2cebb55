import { useEffect, useRef } from 'react';
import { useApp } from '../state/use-app';
import { useSettledState } from '../state/use-drag-state';
import { useSubject } from './subject';

/**
 * What happens when the text turns to another subject: it starts at its top, also where the whole page scrolls. A focus
 * that is lost with the former text, or with a button of it that has done its work, goes to the heading or, on the way back,
 * to what had led there; one that is elsewhere (map, timeline, another window) stays, and one that a reader brings into the
 * text ends playback, which would take the text away.
 */
export function SubjectFocus() {
  const { store, actions } = useApp();
  const subject = useSubject();
  const moment = useSettledState((state) => state.moment);
  // The document forgets what had the focus as that goes.
  const held = useRef<HTMLElement | null>(null);
  const told = useRef({ subject, event: store.getState().event });
  // Several ways may lead to one place: which was taken, by what it leads to.
  const ways = useRef(new Map<string, number>());
  const isLed = useRef(false);

  useEffect(() => {
    const follow = ({ target }: FocusEvent): void => {
      const panel = textPanel();
      held.current = target instanceof HTMLElement && panel?.contains(target) ? target : null;
      if (!panel || !held.current) return;
      const to = held.current.getAttribute('data-to');
      if (to !== null) ways.current.set(to, waysTo(to, panel).indexOf(held.current));
      if (store.getState().playing && !isLed.current) actions.pause();
    };
    // A frame would take the focus from the page around it.
    const forget = (): void => {
      held.current = null;
    };
    document.addEventListener('focusin', follow);
    window.addEventListener('blur', forget);
    return () => {
      document.removeEventListener('focusin', follow);
      window.removeEventListener('blur', forget);
    };
  }, [store, actions]);

  // biome-ignore lint/correctness/useExhaustiveDependencies: a moment may take a button away, too
  useEffect(() => {
    const before = told.current;
    const { event } = store.getState();
    told.current = { subject, event };
    const panel = textPanel();
    if (!panel) return;
    const { key } = before.subject;
    const isOther = key !== subject.key;
    if (isOther) {
      panel.scrollTop = 0;
      if (panel.getBoundingClientRect().top < 0) panel.scrollIntoView();
    }
    if (!held.current || held.current.isConnected || document.activeElement !== document.body) return;
    const isToEvent = subject.kind === 'event' && before.subject.kind === 'place' && before.event === event;
    const openers = isOther && (subject.kind === 'introduction' || isToEvent) ? waysTo(key, panel) : [];
    const opener = openers[ways.current.get(key) ?? 0] ?? openers[0];
    isLed.current = true;
    if (opener) {
      unfold(opener);
      opener.focus();
    } else panel.querySelector('h2')?.focus({ preventScroll: isOther });
    isLed.current = false;
  }, [subject, moment, store]);
  return null;
}

function textPanel(): Element | null {
  return document.querySelector('[data-subject]');
}

/** What leads to a place or an event, by a subject's key. */
function waysTo(key: string, panel: Element): readonly HTMLElement[] {
  return [...panel.querySelectorAll<HTMLElement>(`[data-to="${key}"]`)];
}

/** Opens the folds around an element. */
function unfold(element: HTMLElement): void {
  for (let fold = element.closest('details'); fold; fold = fold.parentElement?.closest('details') ?? null)
    fold.open = true;
}
