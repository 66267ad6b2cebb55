import { hashAddress, writeAddress } from '../state/address';
import { type AppContextValue, useApp, useAppState } from '../state/use-app';
import { Button } from '../ui/button';
import { CloseIcon } from '../ui/icons';

/** Short lines saying what was not as expected and what was done instead; each can be put away. */
export function Notices({ onRetry }: { readonly onRetry: () => void }) {
  const app = useApp();
  const { actions, messages } = app;
  const notices = useAppState((state) => state.notices);
  // Several parts may be lost at once, of which a reader is told once.
  const told = [...new Map(notices.map((notice) => [notice.text, notice])).values()];
  const dismiss = (said: string): void => {
    for (const { id, text } of notices) if (text === said) actions.dismiss(id);
  };
  return (
    <section className="app-notices" role="status" aria-label={messages.app.noticesLabel}>
      {told.map(({ text, remedy }) => (
        <p key={text}>
          <span>{text}</span>
          {remedy && (
            <Button className="app-remedy" onClick={remedy === 'retry' ? onRetry : () => loadAgain(app)}>
              {remedy === 'retry' ? messages.map.tryAgain : messages.app.loadAgain}
            </Button>
          )}
          <Button className="app-dismiss" aria-label={messages.app.dismiss} onClick={() => dismiss(text)}>
            <CloseIcon />
          </Button>
        </p>
      ))}
    </section>
  );
}

/**
 * Loads the page anew where the reader stands, of which its address may not know yet; not where nothing answers, and the
 * reader would lose what is there.
 */
export function loadAgain({ story, store }: AppContextValue): void {
  const { href, search } = window.location;
  const load = (): void => {
    const here = Object.assign(new URL(href), { search: writeAddress(store.getState(), story, search) });
    // A link of the page's text that has led here would lead back to where it leads.
    if (Object.keys(hashAddress(here.hash, story)).length > 0) here.hash = '';
    if (here.href === href) window.location.reload();
    else window.location.replace(here);
  };
  fetch(href, { method: 'HEAD', mode: 'no-cors', cache: 'no-store' }).then(load, (error: unknown) =>
    console.warn(error),
  );
}
