/** How sure the text is of a statement, from what it states to what it only tells of others. */
export const standings = ['happened', 'reported', 'agreed', 'proposed', 'expected', 'judgement', 'position'] as const;
export type Standing = (typeof standings)[number];
