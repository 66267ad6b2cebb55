import type { Map as MapLibreMap } from 'maplibre-gl';
import type { Palette } from '../../cartography/palette';
import type { StateKind } from '../../story/story';
import { bandTile, hatchTile, type PatternImage, PIXEL_RATIO, patternTile, townMark } from '../layers/pattern-images';
import { bandImage, HATCH_IMAGE, patternImage } from '../layers/state-layers';

/** Puts the images that the style names onto the map, replacing those of another palette. */
export function putImages(map: MapLibreMap, palette: Palette, states: readonly StateKind[]): void {
  put(map, HATCH_IMAGE, hatchTile(palette.hatch));
  put(map, 'town', townMark(palette.ink, palette.halo, false));
  put(map, 'town-capital', townMark(palette.ink, palette.halo, true));
  for (const { id, pattern, tone } of states) {
    // Patterns are cut out of the colour as paper shows through ink; `open` has no colour to be cut from.
    const colour = pattern === 'open' ? palette.tone[tone] : palette.halo;
    put(map, bandImage(id), bandTile(palette.tone[tone], palette.land));
    if (pattern !== 'solid') put(map, patternImage(id), patternTile(pattern, colour));
  }
}

function put(map: MapLibreMap, name: string, image: PatternImage): void {
  if (map.hasImage(name)) map.updateImage(name, image);
  else map.addImage(name, image, { pixelRatio: PIXEL_RATIO });
}
