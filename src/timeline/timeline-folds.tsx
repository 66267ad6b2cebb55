import { useId } from 'react';
import { percent } from './percent';

/** A fold's width, and the height of one of its teeth, in px. */
const WIDTH = 10;
const TOOTH = 6;

/** Shows where the axis is folded: a torn strip, like the break in a chart's axis. */
export function TimelineFolds({ breaks }: { breaks: readonly number[] }) {
  const id = useId();
  const half = TOOTH / 2;
  const left = `2 0l2 ${half}l-2 ${half}`;
  const right = `6 0l2 ${half}l-2 ${half}`;
  return breaks.map((at, index) => (
    <svg
      key={at}
      className="timeline-fold"
      width={WIDTH}
      height="100%"
      aria-hidden="true"
      style={{ insetInlineStart: percent(at) }}
    >
      <pattern id={`${id}${index}`} width={WIDTH} height={TOOTH} patternUnits="userSpaceOnUse">
        <path className="timeline-fold-gap" d={`M${left}H6l2 ${-half}L6 0z`} />
        <path className="timeline-fold-edge" d={`M${left}M${right}`} />
      </pattern>
      <rect width={WIDTH} height="100%" fill={`url(#${id}${index})`} />
    </svg>
  ));
}
