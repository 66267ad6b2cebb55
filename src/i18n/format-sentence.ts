/** The first sentence of a text, for where there is room for one. */
export function firstSentence(text: string, locale: string): string {
  const [first] = new Intl.Segmenter(locale, { granularity: 'sentence' }).segment(text);
  return first ? first.segment.trim() : text;
}
