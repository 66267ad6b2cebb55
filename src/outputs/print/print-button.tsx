import { tools } from '#messages/tools';
import { useApp } from '../../state/use-app';
import { Button } from '../../ui/button';
import { startPrinting } from './use-print';

/** Prints what the reader looks at on paper of its own. */
export function PrintButton() {
  const app = useApp();
  const { button, buttonTitle } = tools.print;
  return (
    <Button variant="quiet" className="print-button" title={buttonTitle} onClick={() => void startPrinting(app)}>
      {button}
    </Button>
  );
}
