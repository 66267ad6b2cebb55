import type { ReactNode } from 'react';
import './visually-hidden.css';

/** Words for those who hear the page; not drawn. */
export function VisuallyHidden({ children }: { children: ReactNode }) {
  return <span className="ui-visually-hidden">{children}</span>;
}
