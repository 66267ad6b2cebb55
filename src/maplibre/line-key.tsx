import { useId } from 'react';
import { ceasefireLine, inkLines } from '../cartography/base-map';
import type { ColourRole } from '../cartography/palette';
import { outlineStyles } from '../cartography/places';
import { atZoom } from '../cartography/zoom';
import { usePaint } from '../ui/paint';

export type LineKind = 'border' | 'armistice' | 'disputed' | 'ceasefire' | 'schematic' | 'selected' | 'touched';

/** Zoom level whose lines a key shows: close up, where they are strong. */
const KEY_ZOOM = 10;

interface LineSample {
  readonly colour: ColourRole;
  readonly width: number;
  readonly dash?: readonly number[];
}

/** Sample of a kind of line or hatching as the map draws it, 22 by 12 px. */
export function LineKey({ kind }: { readonly kind: LineKind }) {
  const { standalone } = usePaint();
  const sample = kind === 'schematic' ? <HatchedPiece /> : <Line {...sampleOf(kind)} />;
  if (standalone) return sample;
  return (
    <svg className="map-line-key" width={22} height={12} viewBox="0 0 22 12" aria-hidden="true">
      {sample}
    </svg>
  );
}

function sampleOf(kind: Exclude<LineKind, 'schematic'>): LineSample {
  if (kind === 'selected' || kind === 'touched') return outlineStyles[kind];
  const line = [...inkLines, ceasefireLine].find(({ name }) => name === kind) ?? ceasefireLine;
  return { ...line, width: atZoom(line.width, KEY_ZOOM) };
}

function Line({ colour, width, dash }: LineSample) {
  const { colours } = usePaint();
  const dashes = dash?.map((share) => Math.round(share * width * 10) / 10).join(' ');
  return <path d="M0 6h22" stroke={colours.role(colour)} strokeWidth={width} strokeDasharray={dashes} />;
}

/** A piece of hatching, closer than on the map, since it is small. */
function HatchedPiece() {
  const hatch = useId();
  const { colours } = usePaint();
  return (
    <>
      <pattern id={hatch} width="5" height="5" patternUnits="userSpaceOnUse" patternTransform="rotate(-45)">
        <path d="M0 2.5h5" stroke={colours.role('hatch')} strokeWidth={1} />
      </pattern>
      <rect
        {...{ x: 0.5, y: 0.5, width: 21, height: 11 }}
        fill={`url(#${hatch})`}
        stroke={colours.role('border')}
        strokeWidth={1.4}
      />
    </>
  );
}
