import type { ReactNode } from 'react';
import { useApp } from '../state/use-app';
import './beyond-map.css';

/** One line under the map for what lies beyond it, of one height at all times. */
export function BeyondMap({ children }: { readonly children?: ReactNode }) {
  return (
    <nav className="beyond-map" aria-label={useApp().messages.map.pointersLabel}>
      {children}
    </nav>
  );
}
