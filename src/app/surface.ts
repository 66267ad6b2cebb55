/**
 * True where the page is the one made for frames in other pages and does not fill the screen: it then keeps to one card,
 * whatever its size, and leaves scrolling to the page around it.
 */
export function isEmbedded(): boolean {
  return isFramePage() && document.fullscreenElement === null;
}

/** True in the page made for frames, full screen or not. */
export function isFramePage(): boolean {
  return document.documentElement.dataset['surface'] === 'embed';
}
