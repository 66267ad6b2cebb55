import type { Problem } from '../base/problem';

/** A problem before it is known which file it is in. */
export type Finding = Omit<Problem, 'file'>;
