import { expect } from 'vitest';

/** Expects something of what is read, as soon as it holds. */
export function eventually<Value>(read: () => Promise<Value>, message = '') {
  return expect.poll(read, { message });
}
