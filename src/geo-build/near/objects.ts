/** Names of the near topology's objects: Israel's code, and those that are no country code. */
export const ISRAEL = 'ISR';
export const GAZA = 'gaza';
export const WEST_BANK = 'west-bank';
export const GOLAN = 'golan';
/** Lies over the West Bank: only its edge is drawn. */
export const EAST_JERUSALEM = 'overlay:east-jerusalem';

export const LAKE_PREFIX = 'lake:';
export const RIM_PREFIX = 'rim:';
export const GAP_PREFIX = 'gap:';
export const SUDAN = `${RIM_PREFIX}SDN`;
/** Ground between Egypt and Sudan that neither claims, read only for its edge, which is no shore. */
export const BIR_TAWIL = `${RIM_PREFIX}bir-tawil`;

/** True for land that is drawn, false for lakes, overlays and the rim, of which only shared borders count. */
export function isLand(object: string): boolean {
  return ![LAKE_PREFIX, RIM_PREFIX].some((prefix) => object.startsWith(prefix)) && object !== EAST_JERUSALEM;
}

/** The land that an object is drawn as: its own name, or that of the neighbour which takes a gap of the source. */
export function ownerOf(object: string): string {
  return object.startsWith(GAP_PREFIX) ? (object.split(':')[1] ?? object) : object;
}
