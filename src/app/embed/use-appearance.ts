import { useEffect } from 'react';
import { appearanceNames, usualAppearance } from '../../embed/parameters';
import { useAppState } from '../../state/use-app';

/**
 * Tells the style sheets how the host asks the page to look; what its address asks for, its first script has told them before
 * the first paint.
 */
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
