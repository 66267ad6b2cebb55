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
import type { Story } from '../story/story';
import { usePaint } from '../ui/paint';

/** Names of the hatching and of the bands of a state; as those of textures, they follow a drawing's own prefix. */
export const HATCH = 'hatch';
export const bandName = (state: string): string => `turning-${state}`;

interface PatternDefsProps {
  readonly prefix: string;
  readonly states: Story['states'];
  /** Names of the textures that the drawn places can wear, and ids of the states that they may be turning to now. */
  readonly textures: readonly string[];
  readonly turning: readonly (string | null)[];
  /** Zoom level, and px of a unit of the shapes: patterns keep their size on shapes that are drawn at a scale. */
  readonly zoom: number;
  readonly scale: number;
}

/** Pattern definitions for states, for bands over what a place was before, and for the hatching of schematic shapes. */
export function PatternDefs({ prefix, states, textures, turning, zoom, scale }: PatternDefsProps) {
  const { colours } = usePaint();
  // Within a zoom level the map's patterns grow and shrink.
  const transform = `scale(${(betweenLevels(zoom) / scale).toFixed(3)})`;
  const patternOf = (name: string, tile: Tile, ...inks: readonly Ink[]) => (
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
  );
  return (
    <>
      {[...states.values()].map(({ id, pattern, tone }) => [
        isTexture(pattern) &&
          [false, true].map((isCountry) => {
            const name = textureName(id, isCountry);
            const ink = { stroke: textureColour(tone, isCountry, colours) };
            return textures.includes(name) && patternOf(name, patternTiles[pattern], ink);
          }),
        turning.includes(id) &&
          patternOf(
            bandName(id),
            bandTile,
            { stroke: colours.role('land') },
            { stroke: colours.tone(tone), strokeOpacity: FAINT },
          ),
      ])}
      {patternOf(HATCH, hatchTile, { stroke: colours.role('hatch') })}
    </>
  );
}

interface Ink {
  readonly stroke: string;
  readonly strokeOpacity?: number;
}
