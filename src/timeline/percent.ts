/** A position or length of 0 to 1 as CSS knows it. */
export function percent(share: number): string {
  return `${Math.round(share * 1e6) / 1e4}%`;
}
