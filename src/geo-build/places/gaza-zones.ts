import type { LineString, Polygon, Position } from 'geojson';
import { squareKilometres } from '../../geo/measure';
import { isInside } from '../../geo/overlay';
import { ISRAELI_HELD_SHARE, YELLOW_LINE_UNCERTAINTY_METRES, yellowLineControl } from '../facts/yellow-line';
import { roundTo } from '../near/rounding';
import { drawOut, offsetLine } from './offset-line';
import { type Halves, splitPolygon } from './split-polygon';

const DECIMALS = 5;
// The control points on the coast are good to ± 500 m: the line is drawn out by 2 km to be sure to reach the shore.
const REACH_DEGREES = 0.02;
// Inside what Hamas governs, by the story.
const GAZA_CITY: Position = [34.45, 31.51];
const HALVINGS = 40;

/** The Strip and its two zones along the Yellow Line, calibrated to the text's shares. */
export interface GazaZones {
  readonly whole: Polygon;
  readonly hamas: Polygon;
  readonly israel: Polygon;
  readonly yellowLine: LineString;
  /** How far all control points were moved along the line's normals, in metres, inland (east) positive. */
  readonly offsetMetres: number;
}

/**
 * Finds by halving the one offset of the whole Yellow Line at which the Israeli-held side has the text's share by Turf's
 * area. Throws where that takes more than the control points' uncertainty.
 */
export function gazaZones(gaza: Polygon): GazaZones {
  const total = squareKilometres(gaza);
  let low = -YELLOW_LINE_UNCERTAINTY_METRES;
  let high = YELLOW_LINE_UNCERTAINTY_METRES;
  for (let step = 0; step < HALVINGS; step += 1) {
    const middle = (low + high) / 2;
    if (squareKilometres(zonesAt(gaza, middle).israel) / total > ISRAELI_HELD_SHARE) low = middle;
    else high = middle;
  }
  const zones = zonesAt(gaza, (low + high) / 2);
  const share = squareKilometres(zones.israel) / squareKilometres(zones.whole);
  if (Math.abs(share - ISRAELI_HELD_SHARE) > 0.0005) {
    throw new Error(`no offset within ± ${YELLOW_LINE_UNCERTAINTY_METRES} m gives the share; nearest ${share}`);
  }
  return zones;
}

function zonesAt(gaza: Polygon, offsetMetres: number): GazaZones {
  const round = (position: Position) => position.map((value) => roundTo(value, DECIMALS));
  const line = drawOut(offsetLine(yellowLineControl, offsetMetres), REACH_DEGREES).map(round);
  const halves: Halves = splitPolygon(gaza, line, round);
  const [hamas, israel] = isInside(GAZA_CITY, halves.first)
    ? [halves.first, halves.second]
    : [halves.second, halves.first];
  return {
    whole: halves.whole,
    hamas,
    israel,
    yellowLine: { type: 'LineString', coordinates: halves.cut },
    offsetMetres,
  };
}
