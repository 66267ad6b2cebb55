import type { Pattern, Tone } from '../cartography/palette';
import { isDot, patternTiles, strokePath } from '../cartography/patterns';
import { usePaint } from './paint';

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
  const sample = (
    <>
      {pattern !== 'open' && <rect {...frame} fill={colour} />}
      {pattern !== 'solid' && pattern !== 'open' && <PatternPiece pattern={pattern} stroke={colours.role('paper')} />}
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

interface PatternPieceProps {
  readonly pattern: Exclude<Pattern, 'solid' | 'open'>;
  readonly stroke: string;
}

/** As many tiles of a pattern as the mark has room for. */
function PatternPiece({ pattern, stroke }: PatternPieceProps) {
  const { side, strokes } = patternTiles[pattern];
  const data = [];
  for (let y = 0; y < HEIGHT; y += side) {
    for (let x = 0; x < WIDTH; x += side) data.push(...strokes.map((each) => strokePath(each, [x, y])));
  }
  const [first] = strokes;
  const cap = first && isDot(first) ? 'round' : undefined;
  return <path d={data.join('')} fill="none" stroke={stroke} strokeWidth={first?.width} strokeLinecap={cap} />;
}
