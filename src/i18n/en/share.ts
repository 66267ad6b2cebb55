const button = 'Share or embed';

/** Words of the way to the dialog for sharing. */
export const share = {
  button,
  failed: (reason: string) =>
    `What is needed to share did not load. Press “${button}” to try again, or reload the page. (${reason})`,
  /** The words of the dialog itself, which nobody needs before it opens. */
  dialog: async () => (await import('./share-dialog')).shareDialog,
};
