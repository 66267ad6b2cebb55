/** How far the map is; `lost`: the graphics context is gone and may come back. */
export type MapStatus = 'loading' | 'ready' | 'lost' | 'failed';

/** Why there is no map: no WebGL 2, its code did not arrive, its context is lost for good, or it did not start. */
export interface MapFault {
  readonly kind: 'webgl' | 'code' | 'context' | 'start';
  readonly reason: string;
}

/** True where the browser gives WebGL 2; asked anew at each call, as a reader may allow it meanwhile. */
export function hasWebGl2(): boolean {
  try {
    const context = document.createElement('canvas').getContext('webgl2');
    // Browsers grant a page only so many contexts.
    context?.getExtension('WEBGL_lose_context')?.loseContext();
    return context !== null;
  } catch {
    // What takes fingerprints away from pages may throw where browsers answer with nothing.
    return false;
  }
}
