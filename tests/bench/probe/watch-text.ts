/** Notes when a text has come into sight. */
export function watchText(
  text: string | null,
  now: () => number,
): { told: () => number | null; seen: () => number | null; look: () => void } {
  let told: number | null = null;
  let seen: number | null = null;
  const observer = new MutationObserver(() => look());
  const look = (): void => {
    if (text === null || told !== null || !isInView(text)) return;
    told = now();
    // The text is in the page; a reader sees it with the next frame, for which drawing in software may take long.
    requestAnimationFrame(() => {
      seen = now();
      observer.disconnect();
    });
  };
  if (text !== null)
    observer.observe(document, { subtree: true, childList: true, characterData: true, attributes: true });
  return { told: () => told, seen: () => seen, look };
}

function isInView(text: string): boolean {
  if (!document.body) return false;
  const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
  for (let node = walker.nextNode(); node; node = walker.nextNode()) {
    if (node.nodeValue?.includes(text) && node.parentElement && isVisible(node.parentElement)) return true;
  }
  return false;
}

function isVisible(element: Element): boolean {
  if (!element.checkVisibility({ visibilityProperty: true })) return false;
  const { top, bottom, left, right } = element.getBoundingClientRect();
  return bottom > top && right > left && top < innerHeight && bottom > 0 && left < innerWidth && right > 0;
}
