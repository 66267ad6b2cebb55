import { projectionOf, type Viewport, viewportBounds } from './camera';

/** A meridian or a parallel where it meets the edge of a viewport. */
export interface GraticuleTick {
  /** Px along the edge, from the left or from the top. */
  readonly at: number;
  /** Degrees, east and north positive. */
  readonly degrees: number;
  /** True for every whole step of the next coarser graticule. */
  readonly isMajor: boolean;
}

/** Where meridians and parallels meet the edges of a viewport. */
interface Graticule {
  readonly meridians: readonly GraticuleTick[];
  readonly parallels: readonly GraticuleTick[];
}

/** Minutes of arc between ticks, and every how many of them one is longer: steps that an atlas has. */
const STEPS = [
  [1, 5],
  [2, 5],
  [5, 6],
  [10, 6],
  [15, 4],
  [30, 2],
  [60, 5],
  [120, 5],
  [300, 2],
  [600, 3],
  [1800, 3],
] as const;

const MINUTES = 60;

/** Px between two ticks at least. */
const LEAST_PITCH = 36;

/** The ticks of a viewport, as close to one another as can still be told apart. */
export function graticuleOf({ camera, size }: Viewport): Graticule {
  const [west, south, east, north] = viewportBounds(camera, size);
  const project = projectionOf(camera, size);
  const perMinute = size.width / ((east - west) * MINUTES);
  const [step, major] = STEPS.find(([minutes]) => minutes * perMinute >= LEAST_PITCH) ?? [3600, 3];
  const ticks = (from: number, to: number, atOf: (degrees: number) => number): GraticuleTick[] => {
    const first = Math.ceil((from * MINUTES) / step);
    const count = Math.floor((to * MINUTES) / step) - first + 1;
    return Array.from({ length: Math.max(count, 0) }, (_, index) => {
      const degrees = ((first + index) * step) / MINUTES;
      return { at: atOf(degrees), degrees, isMajor: (first + index) % major === 0 };
    });
  };
  return {
    meridians: ticks(west, east, (degrees) => project([degrees, camera.latitude])[0]),
    parallels: ticks(south, north, (degrees) => project([camera.longitude, degrees])[1]),
  };
}
