/** Words of the page in frames alone, which loads them there. */
export const embed = {
  fullPage: 'Full map',
  fullscreen: 'Full screen',
  leaveFullscreen: 'Leave full screen',
};
