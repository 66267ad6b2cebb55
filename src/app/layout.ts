import { useSyncExternalStore } from 'react';

/**
 * `wide`: panel beside the map. `narrow`: map, timeline and a sheet of text under one another. `embed`: too low for
 * a sheet, or in an article, so one card.
 */
export type Layout = 'wide' | 'narrow' | 'embed';

/** Widths and heights in px at which the layout changes; style sheets have none of their own for these. */
export const layoutQueries = {
  wide: '(min-width: 900px) and (min-height: 560px)',
  embed: '(max-height: 619px)',
} as const;

/** The layout that fits the window, followed as it changes; that of the page itself until the app has taken it over. */
export function useLayout(): Layout {
  return useSyncExternalStore(subscribe, current, () => 'wide');
}

/** True in the page made for frames, full screen or not. */
export function isFramePage(): boolean {
  return document.documentElement.dataset['surface'] === 'embed';
}

function current(): Layout {
  // In a frame the page keeps to one card, whatever its size, and leaves scrolling to the page around it. Many phones know
  // no full screen: there it is undefined.
  if (isFramePage() && !document.fullscreenElement) return 'embed';
  if (matchMedia(layoutQueries.wide).matches) return 'wide';
  return matchMedia(layoutQueries.embed).matches ? 'embed' : 'narrow';
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
  document.documentElement.dataset['layout'] = current();
}
