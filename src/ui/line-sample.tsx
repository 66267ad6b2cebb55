import { useId } from 'react';
import { hatchSample, type LineKind, type LineStroke, lineSample, SAMPLE } from '../cartography/line-samples';
import { usePaint } from './paint';

/** A sample of a kind of line or hatching as a drawing, for pictures and paper; pages have `LineMark`. */
export function LineSample({ kind }: { readonly kind: LineKind }) {
  const { standalone } = usePaint();
  const sample =
    kind === 'schematic' ? <Hatching /> : lineSample(kind).map((line) => <Line key={line.width} {...line} />);
  if (standalone) return sample;
  return (
    <svg className="line-sample" {...SAMPLE} viewBox={`0 0 ${SAMPLE.width} ${SAMPLE.height}`} aria-hidden="true">
      {sample}
    </svg>
  );
}

function Line({ colour, width, dash }: LineStroke) {
  const { colours } = usePaint();
  const dashes = dash?.map((share) => Math.round(share * width * 10) / 10).join(' ');
  const data = `M0 ${SAMPLE.height / 2}h${SAMPLE.width}`;
  return <path d={data} stroke={colours.role(colour)} strokeWidth={width} strokeDasharray={dashes} />;
}

function Hatching() {
  const id = useId();
  const { colours } = usePaint();
  const { pitch, width, border } = hatchSample;
  const box = { x: border / 2, y: border / 2, width: SAMPLE.width - border, height: SAMPLE.height - border };
  const data = [];
  for (let y = pitch / 2; y < SAMPLE.width + SAMPLE.height; y += pitch)
    data.push(`M-${SAMPLE.height} ${y}H${SAMPLE.width}`);
  return (
    <>
      <clipPath id={id}>
        <rect {...box} />
      </clipPath>
      <g clipPath={`url(#${id})`}>
        <path d={data.join('')} transform="rotate(-45)" stroke={colours.role('hatch')} strokeWidth={width} />
      </g>
      <rect {...box} fill="none" stroke={colours.role('border')} strokeWidth={border} />
    </>
  );
}
