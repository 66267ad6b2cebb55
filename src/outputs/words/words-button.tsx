import { words } from '#messages/words';
import type { Viewport } from '../../geo/camera';
import type { BoundsByPlace } from '../../scene/place-bounds';
import { codeNow } from '../../state/code-now';
import { useApp } from '../../state/use-app';
import { Button } from '../../ui/button';
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
  const open = async (opener: HTMLElement): Promise<void> => {
    const viewport = currentViewport();
    if (!viewport) return;
    try {
      const { openWordsDialog } = await codeNow(() => import('./words-dialog'));
      app.actions.dismiss('words');
      openWordsDialog(app, { placeBounds, viewport }, opener);
    } catch (error) {
      console.warn(error);
      app.actions.notify({ id: 'words', text: words.failed, remedy: 'reload' });
    }
  };
  return (
    <Button
      className="map-control"
      aria-label={words.button}
      title={words.button}
      aria-haspopup="dialog"
      onClick={({ currentTarget }) => void open(currentTarget)}
    >
      <Icon path={LINES} />
    </Button>
  );
}
