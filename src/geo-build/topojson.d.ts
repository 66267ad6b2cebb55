// The topojson packages belong to this folder's own package file and are absent in a plain install of the app, whose type
// check covers this folder too: hence the few signatures used here, declared instead of installed.
declare module 'topojson-server' {
  import type { Geometry } from 'geojson';
  import type { Topology } from 'topojson-client';
  export function topology(objects: Record<string, Geometry>): Topology;
}

declare module 'topojson-client' {
  import type { Feature, MultiLineString, MultiPolygon } from 'geojson';
  export interface TopoGeometry {
    readonly type: string;
    readonly id?: string | number;
    readonly properties?: Record<string, unknown>;
    readonly geometries?: TopoGeometry[];
    /** Nested lists of indices of arcs; one that runs backwards is `~index`. */
    readonly arcs?: unknown;
  }
  export interface Topology {
    readonly type: 'Topology';
    arcs: number[][][];
    readonly objects: Record<string, TopoGeometry>;
  }
  export function feature(topology: Topology, object: TopoGeometry): Feature;
  export function merge(topology: Topology, objects: readonly TopoGeometry[]): MultiPolygon;
  export function mesh(
    topology: Topology,
    object: TopoGeometry,
    keep: (a: TopoGeometry, b: TopoGeometry) => boolean,
  ): MultiLineString;
}

declare module 'topojson-simplify' {
  import type { Topology } from 'topojson-client';
  export type Triangle = readonly [readonly number[], readonly number[], readonly number[]];
  /** Answers a topology whose arcs hold a weight as third number of each position. */
  export function presimplify(topology: Topology, weight: (triangle: Triangle) => number): Topology;
}
