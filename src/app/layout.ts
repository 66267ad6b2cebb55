import { useSyncExternalStore } from 'react';

/**
 * `wide`: panel beside the map. `narrow`: map, timeline and text under one another, the text in a sheet or, in a low
 * window, on a page that scrolls. `embed`: in an article, so one card.
 */
export type Layout = 'wide' | 'narrow' | 'embed';

/**
 * Sizes of the window at which the layout changes, in em of the reader's own letters: twice as large ones need twice the
 * room. Style sheets have none of their own for these.
 */
export const layoutQueries = {
  wide: '(min-width: 56.25em) and (min-height: 35em)',
  /** Too low for a map with a sheet of text. */
  low: '(max-height: 38.7em)',
} as const;

/** The layout that fits the window, followed as it changes; that of the page itself until the app has taken it over. */
export function useLayout(): Layout {
  return useSyncExternalStore(subscribe, current, () => 'wide');
}

/** Whether the whole page scrolls, and the map with it. */
export function usePageScrolls(): boolean {
  return useSyncExternalStore(subscribe, scrolls, () => false);
}

/** True in the page made for frames, full screen or not. */
export function isFramePage(): boolean {
  return document.documentElement.dataset['surface'] === 'embed';
}

function current(): Layout {
  // In a frame the page keeps to one card, whatever its size, and leaves scrolling to the page around it. Many phones know
  // no full screen: there it is undefined.
  if (isFramePage() && !document.fullscreenElement) return 'embed';
  return matchMedia(layoutQueries.wide).matches ? 'wide' : 'narrow';
}

function scrolls(): boolean {
  return current() === 'narrow' && matchMedia(layoutQueries.low).matches;
}

function subscribe(changed: () => void): () => void {
  const lists = Object.values(layoutQueries).map((query) => matchMedia(query));
  const follow = (): void => {
    tellStyles();
    changed();
  };
  tellStyles();
  for (const list of lists) list.addEventListener('change', follow);
  document.addEventListener('fullscreenchange', follow);
  return () => {
    for (const list of lists) list.removeEventListener('change', follow);
    document.removeEventListener('fullscreenchange', follow);
  };
}

/** Style sheets know the layout from the root element, also before the app has taken the page over. */
function tellStyles(): void {
  const { dataset } = document.documentElement;
  dataset['layout'] = current();
  dataset['scrolls'] = String(scrolls());
}
