import type { Elevation } from './elevation';

// Light from the north-west, as maps have it, halfway up; heights raised, as the ground is coarse.
const LIGHT = { azimuth: (315 * Math.PI) / 180, altitude: Math.PI / 4 } as const;
const RAISED = 7;

const METRES_PER_DEGREE = 111_195;
// Degrees to either side over which a slope is taken: as far as one height of the source is from the next.
const STEP = 1 / 30;

/** How much lighter than flat ground the ground is at a lon-lat position, from -1 to 1. */
export function shadeAt({ metresAt }: Elevation, longitude: number, latitude: number): number {
  const north = 2 * STEP * METRES_PER_DEGREE;
  const east = north * Math.cos((latitude * Math.PI) / 180);
  const x = (RAISED * (metresAt(longitude + STEP, latitude) - metresAt(longitude - STEP, latitude))) / east;
  const y = (RAISED * (metresAt(longitude, latitude + STEP) - metresAt(longitude, latitude - STEP))) / north;
  const flat = Math.sin(LIGHT.altitude);
  const towards = x * Math.sin(LIGHT.azimuth) + y * Math.cos(LIGHT.azimuth);
  // The cosine of the angle between the light and the ground's normal (-x, -y, 1).
  const lit = (flat - Math.cos(LIGHT.altitude) * towards) / Math.hypot(x, y, 1);
  return lit > flat ? (lit - flat) / (1 - flat) : Math.max(lit, 0) / flat - 1;
}
