import type { LineKind } from '../cartography/line-kinds';
import './marks.css';

/** A sample of a kind of line or hatching as the map draws it; its looks come from the cartography's style sheet. */
export function LineMark({ kind }: { readonly kind: LineKind }) {
  return <span className={`ui-line-mark line-${kind}`} />;
}
