import { useEffect } from 'react';
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
