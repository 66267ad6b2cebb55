import { useEffect, useSyncExternalStore } from 'react';
import type { Theme } from '../cartography/palette';
import { useAppState } from '../state/use-app';

/** Tells the style sheets how the page is asked to look; the page's first script does the same before the first paint. */
export function useAppearance(): void {
  const { theme, hidden } = useAppState((state) => state.appearance);
  useEffect(() => {
    const { dataset } = document.documentElement;
    if (theme === 'auto') delete dataset['theme'];
    else dataset['theme'] = theme;
    dataset['hide'] = hidden.join(' ');
  }, [theme, hidden]);
}

/** The theme asked for or else that of the reader's system, followed as they change; light where nobody can be asked. */
export function useTheme(): Theme {
  const asked = useAppState((state) => state.appearance.theme);
  const system = useSyncExternalStore<Theme>(
    subscribe,
    () => (matchMedia(DARK).matches ? 'dark' : 'light'),
    () => 'light',
  );
  return asked === 'auto' ? system : asked;
}

const DARK = '(prefers-color-scheme: dark)';

function subscribe(changed: () => void): () => void {
  const query = matchMedia(DARK);
  query.addEventListener('change', changed);
  return () => query.removeEventListener('change', changed);
}
