import { fileURLToPath } from 'node:url';

/** The project, with a slash at its end. */
export const root = fileURLToPath(new URL('../../../', import.meta.url));

/** Where the bench puts all that it makes. */
export const cache = `${root}node_modules/.cache/bench/`;
