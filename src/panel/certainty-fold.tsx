import { useApp } from '../state/use-app';
import { Fold } from '../ui/fold';
import { StandingKey } from './standing-key';

/** What the marks of standing mean. */
export function CertaintyFold() {
  const words = useApp().messages.panel;
  return (
    <Fold title={words.certainty}>
      <p className="panel-note">{words.certaintyNote}</p>
      <StandingKey />
    </Fold>
  );
}
