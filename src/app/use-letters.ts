import { useEffect } from 'react';

/** Px of the smallest letters for which everything has its room. */
const USUAL = 12;

/**
 * Looks whether the reader's browser sets letters larger than asked: tells the least size in px, and style sheets by
 * `data-letters` and `--letters`.
 */
export function useLetters(onLarge: (px: number) => void): void {
  useEffect(() => {
    const { body, documentElement: root } = document;
    const probe = body.appendChild(document.createElement('span'));
    probe.style.fontSize = '1px';
    const least = Number.parseFloat(getComputedStyle(probe).fontSize);
    probe.remove();
    if (!(least > USUAL)) return;
    import('./large-letters.css').catch(console.warn);
    root.style.setProperty('--letters', `${least}px`);
    root.dataset['letters'] = '';
    onLarge(least);
  }, [onLarge]);
}
