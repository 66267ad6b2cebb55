import type { Theme } from './palette';
import type { ZoomStops } from './zoom';

/**
 * The shading of the land: black where it falls away from the light, white where it faces it, as strong as its alpha says,
 * over the fills and under the lines. Its pixels are 3.7 km: near, it would be but a blur, and is gone.
 */
export const relief: {
  /** How strong it is at most; white on a dark ground is seen sooner than black on a light one. */
  readonly strength: Readonly<Record<Theme, number>>;
  /** How much of that is left by zoom level. */
  readonly presence: ZoomStops;
} = {
  strength: { light: 0.36, dark: 0.2 },
  presence: [
    [3.5, 0],
    [5, 1],
    [7.5, 1],
    [9, 0],
  ],
};
