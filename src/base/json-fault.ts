/** Deeper than this no file of the project goes; the search must not run out of stack. */
const DEEPEST = 200;

const TOKEN = {
  space: /[ \t\n\r]*/y,
  text: /"(?:[^"\\\p{Cc}]|\\(?:["\\/bfnrt]|u[\da-fA-F]{4}))*"/uy,
  plain: /-?(?:0|[1-9]\d*)(?:\.\d+)?(?:[eE][+-]?\d+)?|true|false|null/y,
};

/**
 * Where a text stops being JSON, as a count of characters; null where it is JSON. `JSON.parse` does not tell this
 * alike in all engines, and in some not at all.
 */
export function findJsonFault(source: string): number | null {
  let at = 0;
  const take = (token: RegExp): boolean => {
    token.lastIndex = at;
    const matched = token.test(source);
    if (matched) at = token.lastIndex;
    return matched;
  };
  const takeSign = (sign: string): boolean => {
    take(TOKEN.space);
    if (source[at] !== sign) return false;
    at += 1;
    return true;
  };
  const takeItems = (close: string, takeItem: () => boolean): boolean => {
    if (takeSign(close)) return true;
    do if (!takeItem()) return false;
    while (takeSign(','));
    return takeSign(close);
  };
  const takeField = (): boolean => {
    take(TOKEN.space);
    return take(TOKEN.text) && takeSign(':') && takeValue();
  };
  let depth = 0;
  const takeValue = (): boolean => {
    if (depth > DEEPEST) return false;
    depth += 1;
    const taken = takeBody();
    depth -= 1;
    return taken;
  };
  const takeBody = (): boolean => {
    if (takeSign('{')) return takeItems('}', takeField);
    if (takeSign('[')) return takeItems(']', takeValue);
    return take(TOKEN.text) || take(TOKEN.plain);
  };
  const whole = takeValue();
  take(TOKEN.space);
  return whole && at === source.length ? null : at;
}
