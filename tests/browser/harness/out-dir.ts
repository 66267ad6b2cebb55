import { fileURLToPath } from 'node:url';

/** Where the app is built for the tests in a browser. */
export const outDir = fileURLToPath(new URL('../../../node_modules/.cache/browser-tests/dist', import.meta.url));
