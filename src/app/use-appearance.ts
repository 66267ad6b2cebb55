import { useEffect } from 'react';
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
