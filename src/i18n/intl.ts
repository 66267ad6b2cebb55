/**
 * Keeps what a maker made, one for each locale and set of options: to make one of `Intl`'s formatters takes longer than
 * to use it a thousand times.
 */
export function keepFormatters<Options, Formatter>(
  make: (locale: string, options: Options) => Formatter,
): (locale: string, options: Options) => Formatter {
  const kept = new Map<string, Formatter>();
  return (locale, options) => {
    const key = `${locale} ${JSON.stringify(options)}`;
    const formatter = kept.get(key) ?? make(locale, options);
    kept.set(key, formatter);
    return formatter;
  };
}

const numberFormat = keepFormatters(
  (locale, options: Intl.NumberFormatOptions) => new Intl.NumberFormat(locale, options),
);

/** Writes a number with at most `digits` decimals, grouped as the locale does: `1,065`. */
export function formatNumber(value: number, locale: string, digits = 0): string {
  return numberFormat(locale, { maximumFractionDigits: digits }).format(value);
}

/** Writes a share given in percent, with exactly `digits` decimals: `47%`, `47.0%`. */
export function formatPercent(percent: number, locale: string, digits = 0): string {
  const decimals = { minimumFractionDigits: digits, maximumFractionDigits: digits };
  return numberFormat(locale, { style: 'percent', ...decimals }).format(percent / 100);
}

/** Up to a mark at which a sentence ends, with what closes behind it; an abbreviation goes on with a small letter. */
const FIRST_SENTENCE = /^.+?[.!?…؟。][”’"')\]]*(?=\s+\P{Ll}|\s*$)/su;

/** The first sentence of a text, for where there is room for one; not every browser has `Intl.Segmenter`. */
export function firstSentence(text: string): string {
  return FIRST_SENTENCE.exec(text)?.[0] ?? text;
}
