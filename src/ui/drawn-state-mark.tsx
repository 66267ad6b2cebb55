import type { CSSProperties } from 'react';
import { FAINT, fillStrength } from '../cartography/places';
import type { StateMarkProps } from './key-marks';
import './drawn-state-mark.css';

interface DrawnStateMarkProps extends StateMarkProps {
  /** What the map draws in the state: places within a country, whole countries, or both; and whether all of it paler. */
  readonly on: { readonly area: boolean; readonly country: boolean; readonly faint: boolean };
}

/** A piece of the map's fill as strong as it is drawn: of a state that both areas and countries are in, a half of each. */
export function DrawnStateMark({ tone, pattern, on }: DrawnStateMarkProps) {
  const half = (name: string, isCountry: boolean): Record<string, string> => ({
    [`--fill-${name}`]: percent(fillStrength(pattern, isCountry) * (on.faint ? FAINT : 1)),
    [`--ink-${name}`]: isCountry ? 'var(--ink)' : 'var(--paper)',
  });
  return (
    <span
      className={`ui-state-mark ui-state-mark-drawn tone-${tone} pattern-${pattern}`}
      style={{ ...half('start', !on.area), ...half('end', on.country) } as CSSProperties}
    />
  );
}

function percent(share: number): string {
  return `${Math.round(100 * share)}%`;
}
