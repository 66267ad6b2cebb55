import { useApp } from '../../state/use-app';
import { Button } from '../../ui/button';
import { loadSheet } from './load-sheet';
import { tellFailure } from './tell-failure';

/** Prints what the reader looks at as one page, once what that is made of has arrived; without it, the screen. */
export function PrintButton() {
  const app = useApp();
  const { button, buttonTitle } = app.messages.print;
  const print = async (): Promise<void> => {
    await loadSheet().catch((error: unknown) => tellFailure(app, error));
    window.print();
  };
  return (
    <Button variant="quiet" className="print-button" title={buttonTitle} onClick={() => void print()}>
      {button}
    </Button>
  );
}
