import type { Colours } from '../cartography/colours';
import {
  bandTile,
  hatchTile,
  isTexture,
  patternTiles,
  type Tile,
  textureColour,
  textureName,
  tilePath,
} from '../cartography/patterns';
import { FAINT } from '../cartography/places';
import { betweenLevels } from '../cartography/zoom';
import type { StateKind, Story } from '../story/story';
import { usePaint } from '../ui/paint';

/** Names of the hatching and of the bands of a state; as those of textures, they follow a drawing's own prefix. */
export const HATCH = 'hatch';
export const bandName = (state: string): string => `turning-${state}`;

/** A pattern's tile in one ink, or in several over one another. */
export interface InkedTile {
  readonly name: string;
  readonly tile: Tile;
  readonly inks: readonly { readonly stroke: string; readonly strokeOpacity?: number }[];
}

/** The textures of states, the bands of states that a place may be turning to, and the hatching. */
export function inkedTiles(states: readonly StateKind[], colours: Colours): InkedTile[] {
  return [
    ...states.flatMap(({ id, pattern, tone }) => [
      ...(isTexture(pattern)
        ? [false, true].map((isCountry) => ({
            name: textureName(id, isCountry),
            tile: patternTiles[pattern],
            inks: [{ stroke: textureColour(tone, isCountry, colours) }],
          }))
        : []),
      {
        name: bandName(id),
        tile: bandTile,
        inks: [{ stroke: colours.role('land') }, { stroke: colours.tone(tone), strokeOpacity: FAINT }],
      },
    ]),
    { name: HATCH, tile: hatchTile, inks: [{ stroke: colours.role('hatch') }] },
  ];
}

interface PatternDefsProps {
  readonly prefix: string;
  readonly states: Story['states'];
  /** Names of those that the drawn places wear. */
  readonly worn: readonly (string | null)[];
  /** Zoom level, and px of a unit of the shapes: patterns keep their size on shapes that are drawn at a scale. */
  readonly zoom: number;
  readonly scale: number;
}

/** Pattern definitions for states, for bands over what a place was before, and for the hatching of schematic shapes. */
export function PatternDefs({ prefix, states, worn, zoom, scale }: PatternDefsProps) {
  const { colours } = usePaint();
  // Within a zoom level the map's patterns grow and shrink.
  const transform = `scale(${(betweenLevels(zoom) / scale).toFixed(3)})`;
  return inkedTiles([...states.values()], colours).map(
    ({ name, tile, inks }) =>
      worn.includes(name) && (
        <pattern
          key={name}
          id={prefix + name}
          width={tile.side}
          height={tile.side}
          patternUnits="userSpaceOnUse"
          patternTransform={transform}
        >
          {inks.map((ink) => (
            <path key={ink.stroke} d={tilePath(tile)} strokeWidth={tile.width} {...ink} />
          ))}
        </pattern>
      ),
  );
}
