import type { Pattern, Tone } from '../cartography/palette';
import { isTexture, patternTiles, SAMPLE_SIDE, type Tile } from '../cartography/patterns';
import { usePaint } from './paint';
import { TiledPath } from './tiled-path';

/** Px. */
const WIDTH = 18;
const HEIGHT = 12;

interface StateSampleProps {
  readonly tone: Tone;
  readonly pattern: Pattern;
}

/** A small piece of the map's fill for a state as a drawing, for pictures and paper; pages have `StateMark`. */
export function StateSample({ tone, pattern }: StateSampleProps) {
  const { colours, standalone } = usePaint();
  const colour = colours.tone(tone);
  const frame = { x: 0.75, y: 0.75, width: WIDTH - 1.5, height: HEIGHT - 1.5 };
  const isOpen = pattern === 'open';
  const sample = (
    <>
      {!isOpen && <rect {...frame} fill={colour} />}
      {isTexture(pattern) && <Texture tile={patternTiles[pattern]} />}
      <rect {...frame} fill="none" stroke={colour} strokeWidth={1.5} strokeDasharray={isOpen ? '3 2' : undefined} />
    </>
  );
  if (standalone) return sample;
  return (
    <svg className="state-sample" width={WIDTH} height={HEIGHT} viewBox={`0 0 ${WIDTH} ${HEIGHT}`} aria-hidden="true">
      {sample}
    </svg>
  );
}

function Texture({ tile }: { readonly tile: Tile }) {
  const { colours } = usePaint();
  // The inner drawing scales the tiles and cuts off what runs over.
  const scale = tile.side / SAMPLE_SIDE;
  const [right, bottom] = [WIDTH * scale, HEIGHT * scale];
  return (
    <svg width={WIDTH} height={HEIGHT} viewBox={`0 0 ${right} ${bottom}`} aria-hidden="true">
      <TiledPath tile={tile} box={{ left: 0, top: 0, right, bottom }} stroke={colours.role('paper')} />
    </svg>
  );
}
