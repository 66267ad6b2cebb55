import { useEffect, useRef } from 'react';
import { useApp } from '../state/use-app';
import { useSubject } from './subject';

/**
 * What happens when the text turns to another subject: it starts at its top, also where the whole page scrolls. A focus
 * that is lost with the former text goes to the new heading or, on the way back, to what had led there; one that is
 * elsewhere (map, timeline) stays, and one that comes into the text ends playback, which would take the text away.
 */
export function SubjectFocus() {
  const { store, actions } = useApp();
  const subject = useSubject();
  // The document forgets what had the focus as that goes.
  const held = useRef<HTMLElement | null>(null);
  const told = useRef({ subject, event: store.getState().event });
  // Several ways may lead to one place: which was taken, by what it leads to.
  const ways = useRef(new Map<string, number>());

  useEffect(() => {
    const follow = ({ target }: FocusEvent): void => {
      const panel = textPanel();
      held.current = target instanceof HTMLElement && panel?.contains(target) ? target : null;
      if (!panel || !held.current) return;
      const to = held.current.getAttribute('data-to');
      if (to !== null) ways.current.set(to, waysTo(to, panel).indexOf(held.current));
      if (store.getState().playing) actions.pause();
    };
    document.addEventListener('focusin', follow);
    return () => document.removeEventListener('focusin', follow);
  }, [store, actions]);

  useEffect(() => {
    const before = told.current;
    const { event } = store.getState();
    told.current = { subject, event };
    const panel = textPanel();
    if (before.subject.key === subject.key || !panel) return;
    panel.scrollTop = 0;
    if (panel.getBoundingClientRect().top < 0) panel.scrollIntoView();
    if (!held.current || held.current.isConnected || document.activeElement !== document.body) return;
    const isToEvent = subject.kind === 'event' && before.subject.kind === 'place' && before.event === event;
    const { key } = before.subject;
    const openers = subject.kind === 'introduction' || isToEvent ? waysTo(key, panel) : [];
    const opener = openers[ways.current.get(key) ?? 0] ?? openers[0];
    if (opener) {
      unfold(opener);
      opener.focus();
    } else panel.querySelector('h2')?.focus({ preventScroll: true });
  }, [subject, store]);
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
