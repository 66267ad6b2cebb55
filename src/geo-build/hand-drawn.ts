import type { Position } from 'geojson';
import type { Bounds } from '../geo/bounds';

// What no package gives: lines and points drawn or read off by hand, boxes and widths that this map chose. Each says how
// exact it is; longitude comes first.

/**
 * Western edge of the Golan Heights, north to south: the Israel–Syria line of 1949, which here follows the Mandate boundary
 * of 1923. Drawn by hand, longitude and latitude, good to about ± 700 m: from the Hasbani at the bridge below Ghajar past
 * Tel Dan and Banias, along the foot of the heights east of the Hula valley, down the Jordan, along the eastern shore of the
 * Sea of Galilee (in truth ten metres inland of it) to north of Ein Gev, then along the crest to the Yarmouk east of Hamat
 * Gader. Held against the positions of places known to lie on either side. No package used here has this line.
 *
 * It starts where the border of the OSM source leaves the Hasbani with a sharp bend (± 100 m), so that all of Ghajar’s ground
 * south of the Blue Line, Syrian until 1967, lies east of it. From there to the north foot of Tel Dan, which was Israel’s
 * before 1967, no open data is at hand for the line: straight.
 */
export const golanLine: readonly Position[] = [
  [35.6244, 33.2425],
  [35.652, 33.252],
  [35.675, 33.245],
  [35.6725, 33.222],
  [35.666, 33.195],
  [35.6595, 33.165],
  [35.6555, 33.135],
  [35.6525, 33.11],
  [35.6455, 33.08],
  [35.6375, 33.05],
  [35.6275, 33.02],
  [35.628, 33.005],
  [35.624, 32.975],
  [35.6255, 32.945],
  [35.6185, 32.915],
  [35.6205, 32.889],
  [35.6435, 32.868],
  [35.6535, 32.843],
  [35.6515, 32.82],
  [35.648, 32.797],
  [35.664, 32.786],
  [35.6685, 32.776],
  [35.652, 32.766],
  [35.6435, 32.747],
  [35.6395, 32.727],
  [35.65, 32.713],
  [35.671, 32.7],
  [35.6885, 32.693],
];

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

/**
 * Land of the two British bases on Cyprus, Akrotiri and Dhekelia, which the source leaves out and which would else look like
 * sea: rings drawn by hand, longitude and latitude, coasts good to about ± 1 km, the inland side generously overlapping.
 */
export const britishBases: readonly (readonly Position[])[] = [
  [
    [32.755, 34.66],
    [32.83, 34.655],
    [32.885, 34.663],
    [32.93, 34.645],
    [32.945, 34.61],
    [32.937, 34.568],
    [32.99, 34.555],
    [33.032, 34.563],
    [33.035, 34.6],
    [33.02, 34.645],
    [32.95, 34.69],
    [32.85, 34.7],
    [32.77, 34.69],
    [32.755, 34.66],
  ],
  [
    [33.63, 34.965],
    [33.68, 34.972],
    [33.72, 34.985],
    [33.765, 34.985],
    [33.8, 34.975],
    [33.835, 34.965],
    [33.85, 35],
    [33.84, 35.06],
    [33.8, 35.1],
    [33.76, 35.09],
    [33.7, 35.06],
    [33.66, 35.05],
    [33.62, 35.02],
    [33.63, 34.965],
  ],
];

/**
 * Control points of the Yellow Line in Gaza, north to south, longitude and latitude, read off the map that the Israeli
 * army's spokesman published on 19 October 2025. First and last point lie on the coast.
 */
export const yellowLineControl: readonly Position[] = [
  [34.475, 31.57],
  [34.49, 31.56],
  [34.51, 31.55],
  [34.51, 31.54],
  [34.475, 31.5],
  [34.445, 31.475],
  [34.42, 31.445],
  [34.4, 31.425],
  [34.35, 31.375],
  [34.33, 31.355],
  [34.305, 31.33],
  [34.29, 31.315],
  [34.255, 31.315],
  [34.23, 31.335],
];

/** How well the control points can be read off the published map. */
export const YELLOW_LINE_UNCERTAINTY_METRES = 500;

/** Share of the Strip on the Israeli-held side that the story's text gives. */
export const ISRAELI_HELD_SHARE = 0.53;

/**
 * The Jordan between the Sea of Galilee and the mouth of the Yarmouk, where it is no border, north to south: read off maps,
 * longitude and latitude, good to about ± 300 m. Drawn as a curve through the points.
 */
export const jordanOutlet: readonly Position[] = [
  [35.573, 32.709],
  [35.5715, 32.695],
  [35.566, 32.675],
  [35.564, 32.66],
  [35.562, 32.648],
];

/**
 * Lower course of the Litani, mouth first, longitude and latitude: read off maps, good to about ± 700 m between the points.
 * Drawn as a curve through them. No package used here has this river.
 */
export const litaniCourse: readonly Position[] = [
  [35.244, 33.339],
  [35.29, 33.321],
  [35.343, 33.326],
  [35.382, 33.306],
  [35.43, 33.311],
  [35.487, 33.305],
  [35.54, 33.329],
  [35.557, 33.376],
  [35.624, 33.42],
  [35.664, 33.481],
  [35.69, 33.529],
  [35.785, 33.645],
  [35.845, 33.742],
];

/** Index in the course of the bend near 33.37° N where the river turns north-east and leaves the zone's northern edge. */
export const LITANI_BEND = 7;

/**
 * South-western shoulder of Mount Hermon on the Lebanese–Syrian border, good to about ± 500 m. The edge from the bend to here
 * is our choice: the river gives the zone no eastern limit.
 */
export const hermonShoulder: Position = [35.8189, 33.3889];

/** Mar-a-Lago in Palm Beach, Florida, longitude and latitude, good to about ± 100 m. */
export const marALago: Position = [-80.037, 26.677];

/**
 * The Rafah crossing's terminal, longitude and latitude, good to about ± 300 m; the map draws it on the nearest point of the
 * border.
 */
export const rafahCrossing: Position = [34.259, 31.2475];

/**
 * Crossings from Israel into Gaza, longitude and latitude: the terminals, read off maps, good to about ± 300 m. No places of
 * the story.
 */
export const otherCrossings: readonly { readonly name: string; readonly position: Position }[] = [
  { name: 'Kerem Shalom crossing', position: [34.268, 31.223] },
  { name: 'Erez crossing', position: [34.545, 31.561] },
];

/**
 * How far the map's computed strips reach from the line that each follows, in km. Chosen by this map, to show where, not how
 * far: neither the story's text nor any other source gives a width.
 */
export const stripKm = {
  israelSouth: 7,
  westBankFlanks: 9,
  israelAlongBlueLine: 5,
} as const;
