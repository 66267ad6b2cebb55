import { loadCode } from './load-code';

/** Loads code that somebody waits for, once: what comes too late is left, for they have gone on. */
export function codeNow<Code>(load: () => Promise<Code>): Promise<Code> {
  return new Promise((resolve, reject) => {
    const leave = loadCode(load, resolve, () => {
      leave();
      reject(new Error('The code did not come.'));
    });
  });
}
