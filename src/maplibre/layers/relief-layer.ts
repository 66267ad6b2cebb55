import type { ImageSourceSpecification, RasterLayerSpecification } from 'maplibre-gl';
import type { Theme } from '../../cartography/palette';
import { relief } from '../../cartography/relief';
import { reliefBounds } from '../../geo/relief';
import { byZoom } from './expressions';
import image from './relief.webp?no-inline';

/** Name of the source and the layer of the shading of the land, which comes when all else is drawn. */
export const RELIEF = 'relief';

/** The image that the geography build makes, with its corners from the north-west clockwise, longitude first. */
export function reliefSource(): ImageSourceSpecification {
  const [west, south, east, north] = reliefBounds;
  const coordinates: ImageSourceSpecification['coordinates'] = [
    [west, north],
    [east, north],
    [east, south],
    [west, south],
  ];
  return { type: 'image', url: image, coordinates };
}

/** Over the fills of land and states, so that it is of one piece. */
export function reliefLayer(theme: Theme): RasterLayerSpecification {
  const opacity = byZoom(relief.presence, (presence) => presence * relief.strength[theme]);
  return { id: RELIEF, type: 'raster', source: RELIEF, paint: { 'raster-opacity': opacity } };
}
