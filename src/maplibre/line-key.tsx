import { useId } from 'react';

export type LineKind = 'border' | 'armistice' | 'disputed' | 'ceasefire' | 'schematic' | 'selected' | 'touched';

/** Sample of a kind of line or hatching as the map draws it, 22 by 12 px. */
export function LineKey({ kind }: { readonly kind: LineKind }) {
  const hatch = useId();
  return (
    <svg className={`map-line-key map-line-key-${kind}`} viewBox="0 0 22 12" aria-hidden="true">
      {kind === 'schematic' ? (
        <>
          <pattern id={hatch} width="5" height="5" patternUnits="userSpaceOnUse" patternTransform="rotate(-45)">
            <path d="M0 2.5h5" />
          </pattern>
          <rect x="0.5" y="0.5" width="21" height="11" fill={`url(#${hatch})`} />
        </>
      ) : (
        <path d="M0 6h22" />
      )}
    </svg>
  );
}
