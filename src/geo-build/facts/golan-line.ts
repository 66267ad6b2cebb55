import type { Position } from 'geojson';

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
