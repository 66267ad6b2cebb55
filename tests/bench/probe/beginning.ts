const KEY = 'bench-beginning';

/** Unix time in ms at which the visit began; a click that loads another page does not begin a new one. */
export function beginning(): number {
  try {
    const before = sessionStorage.getItem(KEY);
    if (before !== null) return Number(before);
    sessionStorage.setItem(KEY, String(performance.timeOrigin));
  } catch {
    // The empty page before the first has no storage.
  }
  return performance.timeOrigin;
}

/** Ms since the visit began. */
export function sinceBeginning(begun: number): number {
  return performance.timeOrigin + performance.now() - begun;
}
