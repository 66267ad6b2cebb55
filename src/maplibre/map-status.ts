/** How far the map is; `lost`: the graphics context is gone and may come back. */
export type MapStatus = 'loading' | 'ready' | 'lost' | 'failed';

/** Why there is no map: no WebGL 2, its code did not arrive, its context is lost for good, or it did not start. */
export interface MapFault {
  readonly kind: 'webgl' | 'code' | 'context' | 'start';
  readonly reason: string;
}
