import { type ReactNode, useEffect, useLayoutEffect, useRef } from 'react';
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
  const { actions, messages } = useApp();
  const sheet = useRef<HTMLDivElement>(null);
  const { isOpen, button, toggle, close } = useDisclosure();
  const place = useAppState((state) => state.place);
  const playing = useAppState((state) => state.playing);
  const isHigh = isSheet && isOpen && !playing;
  // A place chosen on the map is to be seen there first.
  // biome-ignore lint/correctness/useExhaustiveDependencies: lowering belongs to the choice, not to the height
  useEffect(close, [place, isSheet]);
  // What plays is to be seen, too.
  useEffect(() => {
    if (playing) close();
  }, [playing, close]);
  // Before the focus goes to what was covered, as to the button that ends playback.
  useLayoutEffect(() => {
    const own = sheet.current;
    const parts = own?.closest('main')?.children ?? [];
    const cover = (isCovered: boolean): void => {
      for (const part of parts) part.toggleAttribute('inert', isCovered && !part.contains(own));
    };
    cover(isHigh);
    return () => cover(false);
  }, [isHigh]);
  const press = (): void => {
    actions.pause();
    toggle();
  };
  return (
    <div ref={sheet} className="app-sheet" data-high={isHigh}>
      <Button ref={button} className="app-sheet-handle" aria-expanded={isHigh} onClick={press}>
        <span className="app-sheet-grip" />
        <span className="app-sheet-word">{isHigh ? messages.app.sheetClose : messages.app.sheetOpen}</span>
      </Button>
      {children}
    </div>
  );
}
