import type { AppContextValue } from '../../state/use-app';

/** Says in a notice that the screen is printed, since the page made for paper could not be made. */
export function tellFailure({ actions, messages }: AppContextValue, error: unknown): void {
  const reason = error instanceof Error ? error.message : String(error);
  actions.notify({ id: 'print', text: messages.print.failed(reason) });
}
