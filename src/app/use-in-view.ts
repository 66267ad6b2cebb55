import { useEffect, useState } from 'react';
import { isFramePage } from './surface';

/**
 * False while a page in a frame is scrolled out of the window, at first too. Browsers grant all maps of a page together
 * only so many graphics contexts.
 */
export function useInView(): boolean {
  const [isInView, setInView] = useState(true);
  useEffect(() => {
    if (!isFramePage() || typeof IntersectionObserver === 'undefined') return;
    const observer = new IntersectionObserver((entries) => setInView(entries.at(-1)?.isIntersecting ?? true));
    observer.observe(document.documentElement);
    return () => observer.disconnect();
  }, []);
  return isInView;
}
