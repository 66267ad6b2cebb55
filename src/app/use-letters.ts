import { useEffect } from 'react';

/** Px of the smallest letters for which everything has its room. */
const USUAL = 12;
/** Px of the root's letters by which type is measured. */
const ROOT = 16;
/** How many times as much room words need where readers set the letters further apart. */
const SPACED = 1.5;

/**
 * Looks whether a reader sets letters larger than asked (by the browser's least size or its usual one) or further apart,
 * also later: tells the size in px that the smallest letters then have room for, 0 for the usual one, and style sheets by
 * `data-letters` and `--letters`.
 */
export function useLetters(onLarge: (px: number) => void): void {
  useEffect(() => {
    const { body, documentElement: root } = document;
    const probe = body.appendChild(document.createElement('span'));
    probe.ariaHidden = 'true';
    Object.assign(probe.style, { position: 'absolute', visibility: 'hidden', insetBlockStart: 0, fontSize: '1rem' });
    const smallest = document.createElement('small');
    smallest.style.fontSize = '1px';
    probe.append('letters', smallest);
    const look = (): void => {
      const least = neededSize(probe, smallest);
      if (least > USUAL) {
        import('./large-letters.css').catch(console.warn);
        root.style.setProperty('--letters', `${least}px`);
        root.dataset['letters'] = '';
      } else delete root.dataset['letters'];
      onLarge(least > USUAL ? least : 0);
    };
    look();
    if (typeof ResizeObserver === 'undefined') return () => probe.remove();
    const observer = new ResizeObserver(look);
    observer.observe(probe);
    return () => {
      observer.disconnect();
      probe.remove();
    };
  }, [onLarge]);
}

/** Px, by an element with the root's letters and one with the smallest that the browser sets. */
function neededSize(usual: Element, smallest: Element): number {
  const { fontSize, letterSpacing } = getComputedStyle(usual);
  const least = Number.parseFloat(getComputedStyle(smallest).fontSize);
  const scale = Number.parseFloat(fontSize) / ROOT;
  const spacing = Number.parseFloat(letterSpacing) > 0 ? SPACED : 1;
  return Math.max(least, USUAL * scale * spacing);
}
