import type { Bounds } from '../../geo/bounds';

/**
 * Boxes in degrees that hold one disputed stretch of a border each, whole, and no other border: a line that lies wholly inside
 * is drawn dashed. They only pick from what the sources draw and move nothing; corners set by hand around those lines.
 */

/** The isthmus between Crimea and mainland Ukraine (Natural Earth), with the peninsula: 33.6 to 35.0° E, 45.7 to 46.2° N. */
export const CRIMEA: Bounds = [32, 44, 37, 46.5];

/** 22° N from Bir Tawil to the Red Sea (OSM), south of the Hala’ib Triangle. The salient of Wadi Halfa lies west of it. */
export const HALAIB: Bounds = [33.17, 21.9, 37, 23.2];

/** 22° N along Bir Tawil, which neither country claims: the source has Egypt’s edge there without a neighbour. */
export const BIR_TAWIL_EDGE: Bounds = [33.17, 21.99, 34.08, 22.01];
