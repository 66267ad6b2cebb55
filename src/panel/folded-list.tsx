import type { ReactNode } from 'react';
import { useApp } from '../state/use-app';
import { Fold } from '../ui/fold';

/** Entries that are told at once, of a longer list. */
const SHOWN = 3;

/** Entries of which the first few are told at once and the rest on request. */
export function FoldedList({ children }: { readonly children: readonly ReactNode[] }) {
  const { more } = useApp().messages.panel;
  // To fold a single entry away saves no room.
  const shown = children.length > SHOWN + 1 ? SHOWN : children.length;
  return (
    <>
      <ul className="panel-entries">{children.slice(0, shown)}</ul>
      {shown < children.length && (
        <Fold title={more(children.length - shown)}>
          <ul className="panel-entries">{children.slice(shown)}</ul>
        </Fold>
      )}
    </>
  );
}
