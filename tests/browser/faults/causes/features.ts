import type { Cause } from './cause.ts';

/** The ways in which a browser can be without what others have. */
const defects = ['is missing', 'throws', 'gives nothing', 'refuses', 'never answers', 'cannot be read'] as const;
type Defect = (typeof defects)[number];

/** A feature of browsers, written as its path, such as `Range.prototype.cloneRange`. */
export function feature(path: string, how: string): Cause | undefined {
  const defect = defects.find((each) => each === how);
  if (!defect) return undefined;
  return {
    errors: [/on purpose/, /is not (?:defined|a constructor|a function)/, /Could not compile/],
    // What is drawn wrong is not seen by code, but for what never comes of it.
    hangs: defect === 'never answers' || path.startsWith('WebGL2'),
    prepare: (page) => page.addInitScript(takeAway, { path, defect }),
  };
}

/** In the browser, before anything else runs: spoils what stands at a path below the window. */
function takeAway({ path, defect }: { readonly path: string; readonly defect: Defect }): void {
  const names = path.split('.');
  const name = names.pop() ?? '';
  const owner: unknown = names.reduce((object: unknown, each) => Reflect.get(Object(object), each), window);
  if (typeof owner !== 'object' && typeof owner !== 'function') return;
  if (owner === null) return;
  const fail = () => {
    throw new TypeError('broken on purpose');
  };
  if (defect === 'cannot be read') {
    Object.defineProperty(owner, name, { get: fail, configurable: true });
  } else if (defect === 'is missing') {
    Reflect.deleteProperty(owner, name);
    // What cannot be deleted, or is inherited, is at least undefined.
    if (name in owner) Object.defineProperty(owner, name, { value: undefined, configurable: true });
  } else {
    const value = {
      // Not an arrow: some are called with `new`.
      throws: () => {
        fail();
      },
      'gives nothing': () => {},
      refuses: () => Promise.reject(new TypeError('broken on purpose')),
      'never answers': () => new Promise(() => {}),
    }[defect];
    Object.defineProperty(owner, name, { value, configurable: true, writable: true });
  }
}
