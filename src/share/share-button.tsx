import { tools } from '#messages/tools';
import { codeNow } from '../state/code-now';
import { useApp } from '../state/use-app';
import { Button } from '../ui/button';

const loadDialog = () => Promise.all([import('./share-dialog'), tools.share.dialog()]);

/** Opens the dialog for sharing; all that it is made of is loaded only then. */
export function ShareButton() {
  const app = useApp();
  const { share } = tools;
  const open = async (opener: HTMLElement): Promise<void> => {
    try {
      const [{ openShareDialog }, words] = await codeNow(loadDialog);
      app.actions.dismiss('share');
      openShareDialog(app, words, opener);
    } catch (error) {
      console.warn(error);
      app.actions.notify({ id: 'share', text: share.failed, remedy: 'reload' });
    }
  };
  return (
    <Button
      variant="quiet"
      className="share-button"
      aria-haspopup="dialog"
      onClick={({ currentTarget }) => void open(currentTarget)}
    >
      {share.button}
    </Button>
  );
}
