import { type ReactNode, useEffect, useRef } from 'react';
import { useDisclosure } from '../map-ui/use-disclosure';
import { useApp, useAppState } from '../state/use-app';
import { Button } from '../ui/button';

interface BottomSheetProps {
  /** False where the text stands beside the map, or under it on a page that scrolls. */
  readonly isSheet: boolean;
  readonly children: ReactNode;
}

/** The text of the narrow layout: low, so that the map shows above it, or drawn up over the map, which then rests. */
export function BottomSheet({ isSheet, children }: BottomSheetProps) {
  const { messages } = useApp();
  const sheet = useRef<HTMLDivElement>(null);
  const { isOpen, button, toggle, close } = useDisclosure();
  const isHigh = isSheet && isOpen;
  const place = useAppState((state) => state.place);
  // A place chosen on the map is to be seen there first.
  // biome-ignore lint/correctness/useExhaustiveDependencies: lowering belongs to the choice, not to the height
  useEffect(close, [place, isSheet]);
  useEffect(() => {
    const covered = [...(sheet.current?.closest('main')?.children ?? [])].filter(
      (part): part is HTMLElement => part instanceof HTMLElement && !part.contains(sheet.current),
    );
    for (const part of covered) part.inert = isHigh;
    return () => {
      for (const part of covered) part.inert = false;
    };
  }, [isHigh]);
  return (
    <div ref={sheet} className="app-sheet" data-high={isHigh}>
      <Button ref={button} className="app-sheet-handle" aria-expanded={isHigh} onClick={toggle}>
        <span className="app-sheet-grip" />
        <span className="app-sheet-word">{isHigh ? messages.app.sheetClose : messages.app.sheetOpen}</span>
      </Button>
      {children}
    </div>
  );
}
