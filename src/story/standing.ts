/** How sure the text is of a statement. */
export const standings = ['happened', 'reported', 'agreed', 'proposed', 'expected', 'judgement', 'position'] as const;
export type Standing = (typeof standings)[number];
