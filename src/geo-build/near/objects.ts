/** Names of the near topology's objects that are no country code. */
export const GAZA = 'gaza';
export const WEST_BANK = 'west-bank';
export const GOLAN = 'golan';
export const EAST_JERUSALEM = 'east-jerusalem';

export const LAKE_PREFIX = 'lake:';
export const RIM_PREFIX = 'rim:';
export const GAP_PREFIX = 'gap:';

/** True for land that is drawn, false for lakes and for the rim, of which only shared borders count. */
export function isLand(object: string): boolean {
  return !object.startsWith(LAKE_PREFIX) && !object.startsWith(RIM_PREFIX);
}

/** The lake's name where the object is a lake. */
export function lakeNameOf(object: string): string | undefined {
  return object.startsWith(LAKE_PREFIX) ? object.slice(LAKE_PREFIX.length) : undefined;
}

/** The land that an object is drawn as: its own name, or that of the neighbour which takes a gap of the source. */
export function ownerOf(object: string): string {
  return object.startsWith(GAP_PREFIX) ? (object.split(':')[1] ?? object) : object;
}
