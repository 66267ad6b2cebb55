import { useApp, useAppState } from '../state/use-app';
import { Button } from '../ui/button';
import { CloseIcon } from '../ui/icons';

/** Short lines saying what was not as expected and what was done instead; each can be put away. */
export function Notices() {
  const { actions, messages } = useApp();
  const notices = useAppState((state) => state.notices);
  return (
    <section className="app-notices" role="status" aria-label={messages.app.noticesLabel}>
      {notices.map(({ id, text }) => (
        <p key={id}>
          <span>{text}</span>
          <Button className="app-dismiss" aria-label={messages.app.dismiss} onClick={() => actions.dismiss(id)}>
            <CloseIcon />
          </Button>
        </p>
      ))}
    </section>
  );
}
