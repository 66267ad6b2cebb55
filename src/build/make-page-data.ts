import { INSET } from '../app/map-area-layout';
import type { PageData } from '../app/page-data';
import { containsPosition } from '../geo/bounds';
import { type Viewport, viewportBounds, viewportOf } from '../geo/camera';
import { creditsOf, featuresOf, type Geography, type LayerProvenance } from '../geo/geography';
import { cameraForBounds } from '../scene/camera-for-bounds';
import { measuredFigures } from '../scene/place-areas';
import { boundsByPlace } from '../scene/place-bounds';
import type { Story } from '../story/story';
import { drawGeography, drawInset } from '../svg-map/draw-geography';
import type { BaseName } from '../svg-map/drawing';
import { zoomOf } from '../svg-map/label-candidates';

/** Px of the map area of a common window, for which the drawing is exact. */
const MAP_AREA = { width: 1060, height: 690 } as const;

/** Px that title and inset, and the buttons, take of it. */
const OVERLAYS = { top: 0, right: 66, bottom: 0, left: 240 } as const;

/** Px that are drawn at that scale, so that map areas of other forms are filled too. */
const DRAWN = { width: 1720, height: 900 } as const;

/** To half a px, in whole numbers. */
const DETAIL = { scale: 2, grain: { tolerance: 1.1, whole: true } } as const;

/** Zoom levels by which the drawing may be shown closer, where more names have room. */
const CLOSER = 0.4;

/** Works out what the page brings along from the geography (GeoJSON, longitude first). */
export function makePageData(story: Story, geography: Geography, layers: readonly LayerProvenance[]): PageData {
  const mapArea = cameraForBounds(story.view.home, MAP_AREA, OVERLAYS, story.view.limits);
  const viewport: Viewport = { camera: mapArea, size: DRAWN };
  const drawing = drawGeography(geography, viewport, DETAIL);
  return {
    drawing: { ...drawing, core: MAP_AREA, names: drawing.names.filter((name) => isWithin(name, viewport)) },
    inset: drawInset(story, geography, viewportOf(story.inset.bounds, INSET.wide)),
    placeBounds: boundsByPlace(story, geography),
    measured: geography.places ? measuredFigures(story, geography.places) : new Map(),
    layers: layersByPlace(story, geography),
    credits: creditsOf(layers),
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
