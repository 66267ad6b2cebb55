import type { FeatureCollection, Point } from 'geojson';
import { NAME_MARGIN } from '../../cartography/names';
import type { Box } from '../../geo/box';
import { type Size, type Viewport, worldSize } from '../../geo/camera';
import { toLonLat, toWorld } from '../../geo/mercator';

/** Middles of boxes (longitude, latitude), each with the px from there to the edges. */
export type OverlayFeatures = FeatureCollection<Point, { readonly reach: readonly number[] }>;

/**
 * What covers a map, in px of its viewport, as features of which its names keep clear while the camera stands there; and
 * the edges of the viewport, so that these cut none.
 */
export function overlayFeatures(boxes: readonly Box[], { camera, size }: Viewport): OverlayFeatures {
  const scale = worldSize(camera.zoom);
  const [x, y] = toWorld([camera.longitude, camera.latitude]);
  const features = [...boxes, ...edgesOf(size)].map(({ left, top, right, bottom }) => {
    const across = (left + right - size.width) / 2 / scale;
    const down = (top + bottom - size.height) / 2 / scale;
    const reach = [(bottom - top) / 2, (right - left) / 2];
    return {
      type: 'Feature' as const,
      geometry: { type: 'Point' as const, coordinates: [...toLonLat([x + across, y + down])] },
      properties: { reach: [...reach, ...reach] },
    };
  });
  return { type: 'FeatureCollection', features };
}

/** The edges of a viewport, as wide to either side as names keep away from them. */
function edgesOf({ width, height }: Size): Box[] {
  const across = { left: 0, right: width };
  const down = { top: 0, bottom: height };
  return [
    { ...across, top: -NAME_MARGIN, bottom: NAME_MARGIN },
    { ...across, top: height - NAME_MARGIN, bottom: height + NAME_MARGIN },
    { ...down, left: -NAME_MARGIN, right: NAME_MARGIN },
    { ...down, left: width - NAME_MARGIN, right: width + NAME_MARGIN },
  ];
}
