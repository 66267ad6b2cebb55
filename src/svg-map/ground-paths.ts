import type { GeoCollection, GeoFile } from '../geo/geography';
import { inkPath, type Paths, waterLinePath } from './drawing';
import { inkLines } from './line-kinds';
import { shallowsAt } from './shallows';
import { CUT, type Grain, shapePath, type Viewport } from './shape-path';

type Feature = GeoCollection['features'][number];

/** Draws everything of the base map that never changes with time; the geography is GeoJSON, longitude first. */
export function groundPaths(
  geography: Partial<Record<GeoFile, GeoCollection>>,
  viewport: Viewport,
  grain?: Grain,
): Paths {
  const of = (files: readonly GeoFile[], chosen: (feature: Feature) => boolean, beyond = CUT): string => {
    const features = files.flatMap((file) => geography[file]?.features ?? []).filter(chosen);
    return shapePath(
      features.map(({ geometry }) => geometry),
      viewport,
      beyond,
      grain,
    );
  };
  const isKind =
    (...kinds: readonly string[]) =>
    ({ properties }: Feature): boolean =>
      kinds.includes(properties.kind);
  const isLine = ({ geometry }: Feature): boolean => geometry.type.endsWith('LineString');
  const { width } = shallowsAt(viewport.camera.zoom);
  const ranks = new Set(geography.lines?.features.filter(isKind('water-line')).map(rankOf));
  return {
    far: of(['world'], isKind('country')),
    coast: of(['lines'], isKind('coast'), CUT + width / 2),
    ...Object.fromEntries(
      [...ranks].map((rank) => [
        waterLinePath(rank),
        of(['lines'], (feature) => isKind('water-line')(feature) && rankOf(feature) === rank),
      ]),
    ),
    'other-land': of(['countries'], (feature) => isKind('country')(feature) && feature.properties.id === undefined),
    'disputed-land': of(['countries'], isKind('disputed-territory')),
    lakes: of(['water'], () => true),
    rivers: of(['lines'], isKind('river')),
    ...Object.fromEntries(
      inkLines
        .filter(({ name }) => name !== 'coast')
        .map(({ name, files, kinds }) => [
          inkPath(name),
          of(files, (feature) => isLine(feature) && isKind(...kinds)(feature)),
        ]),
    ),
  };
}

function rankOf({ properties }: Feature): number {
  return properties.rank ?? 1;
}
