import { useEffect } from 'react';

/** Once the app answers: clears away what the page had for readers without it, and tells the style sheets. */
export function useHydrated(): void {
  useEffect(() => {
    const { dataset } = document.documentElement;
    delete dataset['elsewhere'];
    dataset['hydrated'] = '';
    document.querySelector('.reading')?.remove();
  }, []);
}
