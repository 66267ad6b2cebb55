import type { SymbolLayerSpecification } from 'maplibre-gl';
import { type Face, type NameKind, nameStyles } from '../../cartography/names';
import type { Palette } from '../../cartography/palette';

/**
 * Names under which the document has the bundled faces for the map alone; MapLibre reads the weight and
 * style that it asks for off these names.
 */
export const fonts: Readonly<Record<Face, string>> = {
  sans: 'Map Sans',
  strong: 'Map Sans Semibold',
  italic: 'Map Serif Italic',
};

/** Layout of the letters of a kind of names. */
export function layoutOf(
  kind: NameKind,
  face: Face = nameStyles[kind].face,
): NonNullable<SymbolLayerSpecification['layout']> {
  const { spacing, widest, lineHeight } = nameStyles[kind];
  return {
    'text-font': [fonts[face]],
    'text-letter-spacing': spacing,
    'text-max-width': widest,
    'text-line-height': lineHeight,
  };
}

/** Paint of the letters of a kind of names, and of their halo. */
export function paintOf(kind: NameKind, palette: Palette): NonNullable<SymbolLayerSpecification['paint']> {
  const { colour, halo, haloWidth, veils } = nameStyles[kind];
  const share = veils ? Number(palette.haloShare) : 1;
  const alpha = Math.round(share * 255)
    .toString(16)
    .padStart(2, '0');
  return { 'text-color': palette[colour], 'text-halo-color': palette[halo] + alpha, 'text-halo-width': haloWidth };
}

/** Name of an image that shows nothing. */
export const CLEAR_IMAGE = 'clear';
