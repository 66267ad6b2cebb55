import { useSyncExternalStore } from 'react';
import type { Theme } from '../cartography/palette';
import { useAppState } from '../state/use-app';

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
