import { useCallback, useEffect, useReducer, useState, useSyncExternalStore } from 'react';
import { AT_FIRST, afterEvent, hasWebGl2, type MapEvent, type MapProgress } from '../maplibre/map-status';
import { asksToSave } from '../state/saved-data';
import { isFramePage } from './layout';
import { DATA } from './page-data';

/** How far the map is, and what can be done about it. */
export interface MapState extends MapProgress {
  /** False until the app answers or, where data is to be saved, until the reader asks; and out of the reader's sight. */
  readonly wanted: boolean;
  /** True once its shapes are to come: after its code, with which it can be made while they arrive, or without a map. */
  readonly expected: boolean;
  /** True where the map waits for the reader, who asked to save data. */
  readonly saving: boolean;
  readonly tell: (event: MapEvent) => void;
  readonly want: () => void;
}

/** Follows the map from waiting to ready, and what hinders it; `code` is done once its code is there, or does not come. */
export function useMapStatus(code?: Promise<unknown>): MapState {
  const isAnswering = useAnswering();
  const isSaving = useSavedData();
  const isInView = useInView();
  const [isCodeDone, setCodeDone] = useState(!code);
  const [isAsked, setAsked] = useState(false);
  const [progress, tell] = useReducer(afterEvent, AT_FIRST);
  const want = useCallback(() => setAsked(true), []);
  useEffect(() => {
    void code?.finally(() => setCodeDone(true));
  }, [code]);
  return {
    ...progress,
    wanted: isInView && (isAsked || (isAnswering && !isSaving)),
    expected: isInView && (isAsked || !isSaving) && (isCodeDone || progress.fault !== null),
    saving: isSaving && !isAsked,
    tell,
    want,
  };
}

/**
 * Begins to fetch the map's code, which the page names, while the app still has enough to do with itself: on a slow
 * machine the line would lie idle for a second. It runs when the map is wanted. Not where data is to be saved or there
 * can be no map, and not in a frame, which may be far from the reader's eyes. Resolves once all has arrived or failed.
 */
export async function preloadMap(page: Document): Promise<void> {
  if (isFramePage() || asksToSave(navigator)) return;
  const files: readonly string[] = JSON.parse(page.querySelector(`script[${DATA.mapCode}]`)?.textContent ?? '[]');
  if (!hasWebGl2()) return;
  const fetchAhead = (href: string) =>
    new Promise((onload) => {
      const link = page.createElement('link');
      const how = { rel: 'modulepreload', href, fetchPriority: 'low', onload, onerror: onload };
      page.head.append(Object.assign(link, how));
    });
  await Promise.all(files.map(fetchAhead));
}

/** True once the app answers. */
function useAnswering(): boolean {
  const [isAnswering, setAnswering] = useState(false);
  useEffect(() => {
    const timer = setTimeout(() => setAnswering(true));
    return () => clearTimeout(timer);
  }, []);
  return isAnswering;
}

/**
 * False while a page in a frame is scrolled out of the window, at first too. Browsers grant all maps of a page together
 * only so many graphics contexts.
 */
function useInView(): boolean {
  const [isInView, setInView] = useState(true);
  useEffect(() => {
    if (!isFramePage() || typeof IntersectionObserver === 'undefined') return;
    const observer = new IntersectionObserver((entries) => setInView(entries.at(-1)?.isIntersecting ?? true));
    observer.observe(document.documentElement);
    return () => observer.disconnect();
  }, []);
  return isInView;
}

/** True where the reader's browser asks that pages be sparing with data; false while the page is taken over. */
function useSavedData(): boolean {
  return useSyncExternalStore(
    neverChanges,
    () => asksToSave(navigator),
    () => false,
  );
}

function neverChanges(): () => void {
  return () => {};
}
