/** How sure the text is of a statement. Each has its words in `i18n` and its mark in `panel/standing`. */
export const standings = ['happened', 'reported', 'agreed', 'proposed', 'expected', 'judgement', 'position'] as const;
export type Standing = (typeof standings)[number];
