import { INSET } from '../app/map-area-layout';
import type { PageData } from '../app/page-data';
import { containsPosition } from '../geo/bounds';
import { type Viewport, viewportBounds, viewportOf } from '../geo/camera';
import { creditsOf, featuresOf, type Geography, type LayerProvenance } from '../geo/geography';
import { frameShot, type MapRoom } from '../scene/frame-shot';
import { measuredFigures } from '../scene/place-areas';
import { boundsByPlace } from '../scene/place-bounds';
import { regionShot } from '../scene/shots';
import type { Story } from '../story/story';
import { drawGeography, drawInset } from '../svg-map/draw-geography';
import type { BaseName } from '../svg-map/drawing';
import { zoomOf } from '../svg-map/label-candidates';

/** Px of the map area of a common window, for which the drawing is exact. */
const MAP_AREA = { width: 1060, height: 656 } as const;

/** What stands on it as the page opens, as measured there: buttons, key, scale and credits; title and inset. */
const ROOM: MapRoom = {
  size: MAP_AREA,
  taken: [
    { left: 998, top: 16, right: 1044, bottom: 150 },
    { left: 994, top: 592, right: 1044, bottom: 624 },
    { left: 16, top: 626, right: 128, bottom: 646 },
    { left: 757, top: 636, right: 1060, bottom: 656 },
  ],
  wide: [
    { left: 32, top: 28, right: 268, bottom: 173 },
    { left: 32, top: 195, right: 242, bottom: 395 },
  ],
  far: [],
};

/** Px that are drawn at that scale, so that map areas of other forms are filled too. */
const DRAWN = { width: 1720, height: 900 } as const;

/** To half a px, in whole numbers. */
const DETAIL = { scale: 2, grain: { tolerance: 1.1, whole: true } } as const;

/** Zoom levels by which the drawing may be shown closer, where more names have room. */
const CLOSER = 0.4;

/** Works out what the page brings along from the geography (GeoJSON, longitude first). */
export function makePageData(story: Story, geography: Geography, layers: readonly LayerProvenance[]): PageData {
  const { camera } = frameShot(regionShot(story, story.view.home), ROOM, story.view);
  const viewport: Viewport = { camera, size: DRAWN };
  const drawing = drawGeography(geography, viewport, DETAIL);
  return {
    drawing: { ...drawing, core: MAP_AREA, names: drawing.names.filter((name) => isWithin(name, viewport)) },
    inset: drawInset(story, geography, viewportOf(story.inset.bounds, INSET.wide)),
    placeBounds: boundsByPlace(story, geography),
    measured: geography.places ? measuredFigures(story, geography.places) : new Map(),
    layers: layersByPlace(story, geography),
    credits: creditsOf(layers).join(' · '),
  };
}

function isWithin(name: BaseName, { camera, size }: Viewport): boolean {
  return containsPosition(viewportBounds(camera, size), name.at) && zoomOf(name) <= camera.zoom + CLOSER;
}

function layersByPlace(story: Story, geography: Geography): PageData['layers'] {
  const features = featuresOf(geography);
  return new Map(
    [...story.places.keys()].map((id) => {
      const own = features.filter(({ properties }) => properties.id === id);
      return [id, [...new Set(own.map(({ properties }) => properties.layer))]];
    }),
  );
}
