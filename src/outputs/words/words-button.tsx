import { words } from '#messages/words';
import type { Viewport } from '../../geo/camera';
import { MapControl } from '../../map-ui/map-controls';
import type { BoundsByPlace } from '../../scene/place-bounds';
import { codeNow } from '../../state/code-now';
import { useApp } from '../../state/use-app';
import { useOpening } from '../../state/use-opening';
import { Icon } from '../../ui/icons';

interface WordsButtonProps {
  readonly placeBounds: BoundsByPlace;
  /** Says what the reader's map shows; null while there is none. */
  readonly currentViewport: () => Viewport | null;
}

const LINES = 'M2.5 4h11M2.5 8h11M2.5 12h7';

/** A button of the map that tells in words what it shows, and the situations over time as a table. */
export function WordsButton({ placeBounds, currentViewport }: WordsButtonProps) {
  const app = useApp();
  const open = useOpening({ id: 'words', failed: words.failed });
  const openFrom = (opener: HTMLElement): void => {
    const viewport = currentViewport();
    if (!viewport) return;
    void open(async (onFailure) => {
      const { openWordsDialog } = await codeNow(() => import('./words-dialog'));
      openWordsDialog(app, { placeBounds, viewport }, { opener, onFailure });
    });
  };
  return (
    <MapControl title={words.button} aria-haspopup="dialog" onClick={({ currentTarget }) => openFrom(currentTarget)}>
      <Icon path={LINES} />
    </MapControl>
  );
}
