import { quote } from './quote';

const LONGEST_WORD = 60;
/** Among more words than a person would write, none is sought. */
const MOST_WORDS = 1000;

/** A hint for a misspelt word, ` Did you mean "…"?`, or nothing where no known word is close. */
export function didYouMean(word: unknown, known: Iterable<string>): string {
  if (typeof word !== 'string' || word.length > LONGEST_WORD) return '';
  let best: string | null = null;
  let least = Math.max(2, Math.floor(word.length / 3)) + 1;
  for (const each of [...known].slice(0, MOST_WORDS)) {
    if (Math.abs(each.length - word.length) >= least) continue;
    const distance = editDistance(word, each);
    if (distance < least) {
      least = distance;
      best = each;
    }
  }
  return best === null ? '' : ` Did you mean ${quote(best)}?`;
}

/** Letters to insert, remove or replace to make one word of the other (Levenshtein). */
function editDistance(a: string, b: string): number {
  let row = Array.from({ length: b.length + 1 }, (_, index) => index);
  for (let i = 1; i <= a.length; i++) {
    const next = [i];
    for (let j = 1; j <= b.length; j++) {
      const replaced = at(row, j - 1) + (a[i - 1] === b[j - 1] ? 0 : 1);
      next.push(Math.min(replaced, at(row, j) + 1, at(next, j - 1) + 1));
    }
    row = next;
  }
  return at(row, b.length);
}

function at(row: readonly number[], index: number): number {
  return row[index] ?? Number.POSITIVE_INFINITY;
}
