import type { Problem } from './problem';

/** A problem before it is known which file it is in. */
export type Finding = Omit<Problem, 'file'>;
