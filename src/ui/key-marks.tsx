import type { LineKind } from '../cartography/line-samples';
import type { Pattern, Tone } from '../cartography/palette';
import './marks.css';

export interface StateMarkProps {
  readonly tone: Tone;
  readonly pattern: Pattern;
}

/** A small piece of the map's fill for a state: its tone and its pattern, so that colour is never alone. */
export function StateMark({ tone, pattern }: StateMarkProps) {
  return <span className={`ui-state-mark tone-${tone} pattern-${pattern}`} />;
}

/** A sample of a kind of line or hatching as the map draws it; its looks come from the cartography's style sheet. */
export function LineMark({ kind }: { readonly kind: LineKind }) {
  return <span className={`ui-line-mark line-${kind}`} />;
}
