import { useSyncExternalStore } from 'react';
import type { Theme } from '../theme/palette';

const DARK = '(prefers-color-scheme: dark)';

function subscribe(changed: () => void): () => void {
  const query = matchMedia(DARK);
  query.addEventListener('change', changed);
  return () => query.removeEventListener('change', changed);
}

/** The theme that the reader's system asks for, followed as it changes; light where nobody can be asked. */
export function useTheme(): Theme {
  return useSyncExternalStore(
    subscribe,
    () => (matchMedia(DARK).matches ? 'dark' : 'light'),
    () => 'light',
  );
}
