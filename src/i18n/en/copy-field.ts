/** What is said where a text was copied, or has to be copied by hand. */
export const copyField = {
  copied: 'Copied.',
  byHand: 'Press Ctrl+C, or ⌘C on a Mac: the text is selected.',
};
