/**
 * Breaks text at its spaces into as few lines as `most` allows and as even as words permit; a longer word stays whole.
 * `measure` and `most` share a unit.
 */
export function breakLines(text: string, most: number, measure: (line: string) => number): string[] {
  const words = text.split(' ');
  const count = Math.ceil(measure(text) / most);
  return count < 2 || words.length < 2 ? [text] : (evenest(words, Math.min(count, words.length), measure) ?? [text]);
}

/** The way to set words in that many lines whose widest is narrowest; the first of equals. */
function evenest(words: readonly string[], count: number, measure: (line: string) => number): string[] | null {
  if (count === 1) return [words.join(' ')];
  let best: string[] | null = null;
  let bestWidth = Number.POSITIVE_INFINITY;
  for (let taken = 1; taken <= words.length - count + 1; taken++) {
    const rest = evenest(words.slice(taken), count - 1, measure);
    if (!rest) continue;
    const lines = [words.slice(0, taken).join(' '), ...rest];
    const width = Math.max(...lines.map(measure));
    if (width >= bestWidth) continue;
    best = lines;
    bestWidth = width;
  }
  return best;
}
