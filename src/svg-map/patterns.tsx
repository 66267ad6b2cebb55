import {
  BAND_STRENGTH,
  bandTile,
  hatchTile,
  isDot,
  patternColour,
  patternTiles,
  strokePath,
  type Tile,
} from '../cartography/patterns';
import { betweenLevels } from '../cartography/zoom';
import type { StateKind } from '../story/story';
import { usePaint } from '../ui/paint';

/** Names of the patterns of a state, of the hatching, and of the bands of a state; they follow a drawing's own prefix. */
export const patternName = (state: string): string => `state-${state}`;
export const HATCH = 'hatch';
export const bandName = (state: string): string => `turning-${state}`;

interface PatternDefsProps {
  readonly prefix: string;
  /** The states that the drawn places can be in, and of those the ones that a place may be turning to now. */
  readonly states: readonly StateKind[];
  readonly turning: readonly StateKind[];
  /** Zoom level, and px of a unit of the shapes: patterns keep their size on shapes that are drawn at a scale. */
  readonly zoom: number;
  readonly scale: number;
}

/** Pattern definitions for states, for bands over what a place was before, and for the hatching of schematic shapes. */
export function PatternDefs({ prefix, states, turning, zoom, scale }: PatternDefsProps) {
  const { colours } = usePaint();
  // Within a zoom level the map's patterns grow and shrink.
  const transform = `scale(${(betweenLevels(zoom) / scale).toFixed(3)})`;
  const common = { patternUnits: 'userSpaceOnUse', patternTransform: transform, fill: 'none' } as const;
  return (
    <>
      {states.map(({ id, pattern, tone }) => {
        if (pattern === 'solid') return null;
        const tile = patternTiles[pattern];
        return (
          <pattern key={id} id={`${prefix}${patternName(id)}`} width={tile.side} height={tile.side} {...common}>
            <TileInk tile={tile} stroke={patternColour(pattern, tone, colours)} />
          </pattern>
        );
      })}
      {turning.map(({ id, tone }) => (
        <pattern key={id} id={`${prefix}${bandName(id)}`} width={bandTile.side} height={bandTile.side} {...common}>
          <TileInk tile={bandTile} stroke={colours.role('land')} />
          <TileInk tile={bandTile} stroke={colours.tone(tone)} strokeOpacity={BAND_STRENGTH} />
        </pattern>
      ))}
      <pattern id={`${prefix}${HATCH}`} width={hatchTile.side} height={hatchTile.side} {...common}>
        <TileInk tile={hatchTile} stroke={colours.role('hatch')} />
      </pattern>
    </>
  );
}

interface TileInkProps {
  readonly tile: Tile;
  readonly stroke: string;
  readonly strokeOpacity?: number;
}

function TileInk({ tile: { strokes }, ...paint }: TileInkProps) {
  const [first] = strokes;
  // The strokes of a tile are all of one width, and all dots or none.
  const cap = first && isDot(first) ? 'round' : undefined;
  const data = strokes.map((stroke) => strokePath(stroke)).join('');
  return <path d={data} strokeWidth={first?.width} strokeLinecap={cap} {...paint} />;
}
