/** True where the browser gives WebGL 2; asked anew at each call, as a reader may allow it meanwhile. */
export function hasWebGl2(): boolean {
  const context = document.createElement('canvas').getContext('webgl2');
  // Browsers grant a page only so many contexts.
  context?.getExtension('WEBGL_lose_context')?.loseContext();
  return context !== null;
}
