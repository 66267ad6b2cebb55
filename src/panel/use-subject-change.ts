import { type FocusEvent, useEffect, useRef, useState } from 'react';
import { useApp } from '../state/use-app';
import { announcementOf } from './announcement';
import type { Subject } from './subject';

/**
 * What happens when the panel turns to another subject: it starts at its top; focus that was inside goes to the new
 * heading, since the button that held it is gone; focus elsewhere (map, timeline) stays, and the change is announced.
 */
export function useSubjectChange(subject: Subject) {
  const { story, store, messages } = useApp();
  const panel = useRef<HTMLElement>(null);
  const heading = useRef<HTMLHeadingElement>(null);
  // Kept by hand: when the focused button is unmounted, the document has forgotten where focus was.
  const focusInside = useRef(false);
  const told = useRef(subject.key);
  const [announced, setAnnounced] = useState('');

  useEffect(() => {
    if (told.current === subject.key) return;
    told.current = subject.key;
    if (panel.current) panel.current.scrollTop = 0;
    const { moment, scrubbing } = store.getState();
    if (focusInside.current) heading.current?.focus({ preventScroll: true });
    else if (!scrubbing) setAnnounced(announcementOf(story, subject, moment, messages));
  }, [subject, story, store, messages]);

  const onFocus = (): void => {
    focusInside.current = true;
  };
  const onBlur = (event: FocusEvent<HTMLElement>): void => {
    focusInside.current = event.currentTarget.contains(event.relatedTarget);
  };
  return { panel, heading, announced, onFocus, onBlur };
}
