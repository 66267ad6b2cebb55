import { useEffect, useSyncExternalStore } from 'react';
import type { Theme } from '../cartography/palette';
import { appearanceNames, usualAppearance } from '../embed/parameters';
import { useAppState } from '../state/use-app';

/** Tells the style sheets how the page is asked to look; the page's first script does the same before the first paint. */
export function useAppearance(): void {
  const appearance = useAppState((state) => state.appearance);
  useEffect(() => {
    const { dataset } = document.documentElement;
    for (const name of appearanceNames) {
      const value = appearance[name];
      if (value === usualAppearance[name]) delete dataset[name];
      else dataset[name] = [value].flat().join(' ');
    }
  }, [appearance]);
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
