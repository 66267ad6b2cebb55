import type { GeoCollection, GeoFile } from '../geo/geography';
import { byZoom } from './by-zoom';
import { CUT, type Sight, shapePath } from './shape-path';

type Features = GeoCollection['features'];

/** Everything of the base map under the fills of places, as path data. */
export interface GroundPaths {
  readonly far: string;
  readonly coast: string;
  /** The engraver's lines along the coast, rank 1 next to the shore; without those out of sight. */
  readonly waterLines: readonly { readonly rank: number; readonly d: string }[];
  /** Land of countries that the story is not about. */
  readonly otherLand: string;
  readonly disputedLand: string;
  readonly lakes: string;
  readonly rivers: string;
}

/** Px that the tint along the coast is wide, to both sides together, and how far it fades within that, by zoom level. */
export function shallowsAt(zoom: number) {
  return {
    width: byZoom(zoom, [4, 14], [6, 44], [9, 70]),
    fade: byZoom(zoom, [4, 12], [6, 36], [9, 60]),
    // Closer up the corners of so wide a line would show as fans.
    opacity: byZoom(zoom, [7, 1], [8.6, 0]),
  };
}

/** Draws the ground that a sight shows; the geography is GeoJSON, longitude first. */
export function groundPaths(geography: Partial<Record<GeoFile, GeoCollection>>, sight: Sight): GroundPaths {
  const of = (file: GeoFile, chosen: (feature: Features[number]) => boolean, beyond = CUT): string => {
    const features = geography[file]?.features.filter(chosen) ?? [];
    return shapePath(
      features.map(({ geometry }) => geometry),
      sight,
      beyond,
    );
  };
  const kind =
    (name: string) =>
    ({ properties }: Features[number]): boolean =>
      properties.kind === name;
  const { width } = shallowsAt(sight.camera.zoom);
  const ranks = (geography.lines?.features ?? [])
    .filter(kind('water-line'))
    .map(({ properties }) => properties.rank ?? 1);
  return {
    far: of('world', kind('country')),
    coast: of('lines', kind('coast'), CUT + width / 2),
    waterLines: [...new Set(ranks)]
      .sort((a, b) => a - b)
      .map((rank) => {
        return { rank, d: of('lines', (feature) => kind('water-line')(feature) && feature.properties.rank === rank) };
      })
      .filter(({ d }) => d !== ''),
    otherLand: of('countries', (feature) => kind('country')(feature) && feature.properties.id === undefined),
    disputedLand: of('countries', kind('disputed-territory')),
    lakes: of('water', () => true),
    rivers: of('lines', kind('river')),
  };
}
