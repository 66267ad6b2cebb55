/** Words of the page in frames alone, which loads them there. */
export const embed = {
  fullPage: 'Full map',
  /** Begins with what is seen, for those who speak to their browser. */
  fullPageLabel: 'Full map, opens in a new tab',
  fullscreen: 'Full screen',
  leaveFullscreen: 'Leave full screen',
};
