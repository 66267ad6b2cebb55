import { tools } from '#messages/tools';
import { codeNow } from '../state/code-now';
import { useApp } from '../state/use-app';
import { useOpening } from '../state/use-opening';
import { Button } from '../ui/button';

const loadDialog = () => Promise.all([import('./share-dialog'), tools.share.dialog()]);

/** Opens the dialog for sharing; all that it is made of is loaded only then. */
export function ShareButton() {
  const app = useApp();
  const { share } = tools;
  const open = useOpening({ id: 'share', failed: share.failed });
  const openFrom = (opener: HTMLElement): void =>
    void open(async (onFailure) => {
      const [{ openShareDialog }, words] = await codeNow(loadDialog);
      openShareDialog(app, words, { opener, onFailure });
    });
  return (
    <Button
      variant="quiet"
      className="share-button"
      aria-haspopup="dialog"
      onClick={({ currentTarget }) => openFrom(currentTarget)}
    >
      {share.button}
    </Button>
  );
}
