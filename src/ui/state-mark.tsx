import type { ReactNode } from 'react';
import type { Pattern, Tone } from '../cartography/palette';
import './marks.css';

/** What is drawn over the tone, in paper; `solid` has nothing over it, `open` nothing under its outline. */
const overlays: Readonly<Record<Exclude<Pattern, 'solid' | 'open'>, ReactNode>> = {
  rows: <path d="M1 3.6h16M1 6h16M1 8.4h16" />,
  dots: (
    <path
      className="ui-state-mark-dots"
      d="M3.6 3.8h0M9 3.8h0M14.4 3.8h0M6.3 6h0M11.7 6h0M3.6 8.2h0M9 8.2h0M14.4 8.2h0"
    />
  ),
  rings: (
    <>
      <circle cx="4" cy="6" r="1.9" />
      <circle cx="9" cy="6" r="1.9" />
      <circle cx="14" cy="6" r="1.9" />
    </>
  ),
  dashes: <path d="M2.5 4.2h3.5M8.5 4.2H12M14.5 4.2h2M1.5 7.8h2M6 7.8h3.5M12 7.8h3.5" />,
  crosses: <path d="M4 3.8v4.4M1.8 6h4.4M9 3.8v4.4M6.8 6h4.4M14 3.8v4.4M11.8 6h4.4" />,
};

interface StateMarkProps {
  readonly tone: Tone;
  readonly pattern: Pattern;
}

/** A small piece of the map's fill for a state: its tone and its pattern, so that colour is never alone. */
export function StateMark({ tone, pattern }: StateMarkProps) {
  const colour = `var(--tone-${tone})`;
  const fill = pattern === 'open' ? 'none' : colour;
  return (
    <svg className="ui-mark ui-state-mark" width="18" height="12" viewBox="0 0 18 12" aria-hidden="true">
      <rect x="0.75" y="0.75" width="16.5" height="10.5" fill={fill} stroke={colour} strokeWidth="1.5" />
      {pattern !== 'solid' && pattern !== 'open' && <g className="ui-state-mark-pattern">{overlays[pattern]}</g>}
    </svg>
  );
}
