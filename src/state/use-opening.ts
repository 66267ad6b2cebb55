import { useApp } from './use-app';

interface Opening {
  /** Of the notice that tells where it fails. */
  readonly id: string;
  /** What that says. */
  readonly failed: string;
}

/**
 * Opens what is loaded only then. Where it does not come, or breaks later and calls `onFailure`, the reader is told, and
 * offered to load the page again.
 */
export function useOpening({ id, failed }: Opening) {
  const { actions } = useApp();
  return async (open: (onFailure: (error: unknown) => void) => Promise<void>): Promise<void> => {
    const onFailure = (error: unknown): void => {
      console.warn(error);
      actions.notify({ id, text: failed, remedy: 'reload' });
    };
    try {
      await open(onFailure);
      actions.dismiss(id);
    } catch (error) {
      onFailure(error);
    }
  };
}
