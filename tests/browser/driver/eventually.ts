import { expect } from 'vitest';

/** How long a busy machine may take for what a reader would have at once. */
const PATIENCE_MS = 20_000;

/** Expects something of what is read, as soon as it holds. */
export function eventually<Value>(read: () => Promise<Value>, message = '') {
  return expect.poll(read, { timeout: PATIENCE_MS, interval: 50, message });
}
