import { useSyncExternalStore } from 'react';

/**
 * `wide`: panel beside the map. `narrow`: map, timeline and a sheet of text under one another. `embed`: too low for
 * a sheet, so one card.
 */
export type Layout = 'wide' | 'narrow' | 'embed';

/** Widths and heights in px at which the layout changes; app.css has no widths of its own for these. */
const queries = { wide: '(min-width: 900px) and (min-height: 560px)', embed: '(max-height: 619px)' } as const;

function subscribe(changed: () => void): () => void {
  const lists = Object.values(queries).map((query) => matchMedia(query));
  for (const list of lists) list.addEventListener('change', changed);
  return () => {
    for (const list of lists) list.removeEventListener('change', changed);
  };
}

function current(): Layout {
  if (matchMedia(queries.wide).matches) return 'wide';
  return matchMedia(queries.embed).matches ? 'embed' : 'narrow';
}

/** The layout that fits the window, followed as it changes. */
export function useLayout(): Layout {
  return useSyncExternalStore(subscribe, current, () => 'wide');
}
