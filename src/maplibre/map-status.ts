/** How far the map is; `lost`: the graphics context is gone and may come back. */
export type MapStatus = 'loading' | 'ready' | 'lost' | 'failed';

/**
 * Why there is no map: no WebGL 2, its code or its shapes did not arrive, its context is lost for good, or it does not come
 * to draw.
 */
export type MapFault = 'webgl' | 'code' | 'shapes' | 'context' | 'start';

/** How far the map is, what hinders it, and how often the reader had it started again. */
export interface MapProgress {
  readonly status: MapStatus;
  readonly fault: MapFault | null;
  readonly attempt: number;
}

/** What can be told of the map; `whole`: its shapes are there after all; `retry`: the reader asks for another attempt. */
export type MapEvent = 'loading' | 'ready' | 'lost' | 'whole' | 'retry' | MapFault;

export const AT_FIRST: MapProgress = { status: 'loading', fault: null, attempt: 0 };

/** How far the map is after an event. A map that comes after it was given up is seen all the same, and nothing hinders it. */
export function afterEvent(before: MapProgress, event: MapEvent): MapProgress {
  const { fault, attempt } = before;
  switch (event) {
    case 'ready':
      return { ...before, status: 'ready', fault: null };
    case 'loading':
    case 'lost':
      return { ...before, status: event };
    case 'whole':
      return fault === 'shapes' ? { ...before, status: 'loading', fault: null } : before;
    case 'retry':
      // A map that lacks nothing but shapes stands by for them.
      return { status: 'loading', fault: null, attempt: fault === 'shapes' ? attempt : attempt + 1 };
    case 'shapes':
      // Whatever else hinders the map says more.
      return fault ? before : { ...before, status: 'failed', fault: event };
    default:
      // Without WebGL there is no map, whatever else is there.
      return fault === 'webgl' ? before : { ...before, status: 'failed', fault: event };
  }
}

/** True where the browser gives WebGL 2; asked anew at each call, as a reader may allow it meanwhile. */
export function hasWebGl2(): boolean {
  try {
    const context = document.createElement('canvas').getContext('webgl2');
    // Browsers grant a page only so many contexts.
    context?.getExtension('WEBGL_lose_context')?.loseContext();
    return Boolean(context);
  } catch {
    // What takes fingerprints away from pages may throw where browsers answer with nothing.
    return false;
  }
}
