import type { Seed } from '../app/seed';
import { insetsOf } from '../app/stage-room';
import { boundsInSight } from '../geo/camera';
import type { GeoCollection, GeoFile, LayerProvenance } from '../geo/geography';
import { framesOf } from '../scene/frame';
import { frameCamera } from '../scene/frame-camera';
import { measuredFigures } from '../scene/measured-figures';
import type { Story } from '../story/story';
import { drawGeography } from '../svg-map/draw-geography';
import { drawLens } from '../svg-map/draw-lens';
import type { BaseName } from '../svg-map/drawing';
import { zoomOf } from '../svg-map/name-wishes';
import type { Sight } from '../svg-map/shape-path';

type Geography = Partial<Record<GeoFile, GeoCollection>>;

/** Px of the stage of a common window, for which the drawing is exact. */
const STAGE = { width: 1060, height: 690 } as const;

/** Px that are drawn at that scale, so that stages of other forms are filled too. */
const DRAWN = { width: 1720, height: 900 } as const;

/** To half a px, in whole numbers. */
const DETAIL = { scale: 2, grain: { tolerance: 1.1, whole: true } } as const;

/** Zoom levels by which the drawing may be shown closer, where more names have room. */
const CLOSER = 0.4;

/** Works out what the page brings along from the geography (GeoJSON, longitude first). */
export function makeSeed(story: Story, geography: Geography, layers: readonly LayerProvenance[]): Seed {
  const stage = frameCamera(story.frame.home, STAGE, insetsOf('wide', STAGE), story.frame.limits);
  const sight: Sight = { camera: stage, size: DRAWN };
  const drawing = drawGeography(geography, sight, DETAIL);
  return {
    drawing: { ...drawing, core: STAGE, names: drawing.names.filter((name) => isWithin(name, sight)) },
    lens: drawLens(story, geography),
    frames: framesOf(story, geography),
    measured: geography.places ? measuredFigures(story, geography.places) : new Map(),
    layers: layersByPlace(story, geography),
    credits: [...new Set(layers.flatMap(({ credit }) => credit ?? []))],
  };
}

function isWithin(name: BaseName, { camera, size }: Sight): boolean {
  const [west, south, east, north] = boundsInSight(camera, size);
  const [longitude, latitude] = name.at;
  const isNear = longitude > west && longitude < east && latitude > south && latitude < north;
  return isNear && zoomOf(name) <= camera.zoom + CLOSER;
}

function layersByPlace(story: Story, geography: Geography): Seed['layers'] {
  const features = Object.values(geography).flatMap((file) => file?.features ?? []);
  return new Map(
    [...story.places.keys()].map((id) => {
      const own = features.filter(({ properties }) => properties.id === id);
      return [id, [...new Set(own.map(({ properties }) => properties.layer))]];
    }),
  );
}
