import type { Position } from 'geojson';
import type { GeoFeature } from '../../geo/geography';
import { areaAround, isInside, sharedArea } from '../../geo/overlay';
import { hermonShoulder, LITANI_BEND, litaniCourse, stripKm } from '../hand-drawn';
import { roundTo } from '../near/detail';
import { GOLAN, ISRAEL, type NearMap } from '../near/near-map';
import { curveThrough } from '../near/smooth';
import { makeFeature } from '../write';
import { drawOut, splitPolygon } from './split-polygon';

const DECIMALS = 5;
const REACH_DEGREES = 0.05;
const TYRE: Position = [35.2, 33.27];

/** Southern Lebanon up to the Litani, its schematic edge, the Blue Line and the strip of Israel along it. */
export function lebanonFeatures(map: NearMap): GeoFeature[] {
  const lebanon = map.polygon('LBN');
  const round = (position: Position) => position.map((value) => roundTo(value, DECIMALS));
  const course = curveThrough(litaniCourse);
  const bend = course.findIndex((position) => String(position) === String(litaniCourse[LITANI_BEND]));
  const north = [...course.slice(0, bend + 1), hermonShoulder];
  const { first, second, cut } = splitPolygon(lebanon, drawOut(north, REACH_DEGREES).map(round), round);
  const south = isInside(TYRE, first) ? first : second;
  const blueLine = map.edge('LBN', [ISRAEL, GOLAN]);
  const strip = sharedArea(areaAround(blueLine, stripKm.israelAlongBlueLine), map.area(ISRAEL));
  if (!strip) throw new Error('the strip along the Blue Line came out empty');
  const id = 'israel-lebanon-border';
  return [
    makeFeature(
      {
        id: 'southern-lebanon',
        layer: 'southern-lebanon',
        kind: 'zone',
        name: 'Southern Lebanon (south of the Litani)',
        schematic: true,
      },
      south,
    ),
    makeFeature(
      { id: 'southern-lebanon', layer: 'southern-lebanon', kind: 'schematic-edge', schematic: true },
      { type: 'LineString', coordinates: cut.slice(-2) },
    ),
    makeFeature(
      { id, layer: id, kind: 'strip', name: 'Israel along the Lebanese border', schematic: true },
      strip,
      DECIMALS,
    ),
    makeFeature({ id, layer: 'blue-line', kind: 'armistice', name: 'Blue Line (Israel–Lebanon)', rank: 1 }, blueLine),
  ];
}
