import { keepFormatters } from './format-cache';

const segmenterOf = keepFormatters((locale, options: Intl.SegmenterOptions) => new Intl.Segmenter(locale, options));

/** The first sentence of a text, for where there is room for one. */
export function firstSentence(text: string, locale: string): string {
  const [first] = segmenterOf(locale, { granularity: 'sentence' }).segment(text);
  return first ? first.segment.trim() : text;
}
