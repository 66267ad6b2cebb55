/** For each command of path data, which of its numbers are x and which y: `x`, `y`, or neither. */
const AXES: Readonly<Record<string, string>> = {
  M: 'xy',
  L: 'xy',
  T: 'xy',
  C: 'xyxyxy',
  S: 'xyxy',
  Q: 'xyxy',
  H: 'x',
  V: 'y',
  A: '-----xy',
};

const TOKENS = /[a-z]|-?(?:\d*\.\d+|\d+)/gi;

/** Path data moved by `dx` and `dy`. The numbers of arcs' flags must stand apart. */
export function shiftPath(data: string, dx: number, dy: number): string {
  let axes = '';
  let index = 0;
  const moved = (data.match(TOKENS) ?? []).map((token) => {
    if (/[a-z]/i.test(token)) {
      axes = AXES[token] ?? '';
      index = 0;
      return token;
    }
    const axis = axes === '' ? '' : axes[index++ % axes.length];
    if (axis === 'x') return rounded(Number(token) + dx);
    return axis === 'y' ? rounded(Number(token) + dy) : token;
  });
  return moved.join(' ');
}

function rounded(value: number): string {
  return String(Math.round(value * 100) / 100);
}
