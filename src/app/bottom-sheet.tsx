import { type ReactNode, useEffect, useState } from 'react';
import { useApp, useAppState } from '../state/use-app';
import { Button } from '../ui/button';

/** The text of the narrow layout: low, so that the map shows above it, or drawn up over the map. */
export function BottomSheet({ children }: { readonly children: ReactNode }) {
  const { messages } = useApp();
  const [isHigh, setHigh] = useState(false);
  const place = useAppState((state) => state.place);
  // A place chosen on the map is to be seen there first.
  // biome-ignore lint/correctness/useExhaustiveDependencies: lowering belongs to the choice, not to the height
  useEffect(() => setHigh(false), [place]);
  return (
    <div className="app-sheet" data-high={isHigh}>
      <Button className="app-sheet-handle" aria-expanded={isHigh} onClick={() => setHigh(!isHigh)}>
        <span className="app-sheet-grip" />
        <span className="app-sheet-word">{isHigh ? messages.app.sheetClose : messages.app.sheetOpen}</span>
      </Button>
      {children}
    </div>
  );
}
