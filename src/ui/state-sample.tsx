import type { Pattern, Tone } from '../cartography/palette';
import { patternTiles } from '../cartography/patterns';
import { usePaint } from './paint';
import { TiledPath } from './tiled-path';

/** Px. */
const WIDTH = 18;
const HEIGHT = 12;
const BOX = { left: 0, top: 0, right: WIDTH, bottom: HEIGHT };

interface StateSampleProps {
  readonly tone: Tone;
  readonly pattern: Pattern;
}

/** A small piece of the map's fill for a state as a drawing, for pictures and paper; pages have `StateMark`. */
export function StateSample({ tone, pattern }: StateSampleProps) {
  const { colours, standalone } = usePaint();
  const colour = colours.tone(tone);
  const frame = { x: 0.75, y: 0.75, width: WIDTH - 1.5, height: HEIGHT - 1.5 };
  const sample = (
    <>
      {pattern !== 'open' && <rect {...frame} fill={colour} />}
      {pattern !== 'solid' && pattern !== 'open' && (
        <TiledPath tile={patternTiles[pattern]} box={BOX} stroke={colours.role('paper')} />
      )}
      <rect {...frame} fill="none" stroke={colour} strokeWidth={1.5} />
    </>
  );
  if (standalone) return sample;
  return (
    <svg className="state-sample" width={WIDTH} height={HEIGHT} viewBox={`0 0 ${WIDTH} ${HEIGHT}`} aria-hidden="true">
      {sample}
    </svg>
  );
}
