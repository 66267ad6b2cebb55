import { keepFormatters } from './format-cache';

const formatterOf = keepFormatters(
  (locale, options: Intl.NumberFormatOptions) => new Intl.NumberFormat(locale, options),
);

/** Writes a number with at most `digits` decimals, grouped as the locale does: `1,065`. */
export function formatNumber(value: number, locale: string, digits = 0): string {
  return formatterOf(locale, { maximumFractionDigits: digits }).format(value);
}

/** Writes a share given in percent, with exactly `digits` decimals: `47%`, `47.0%`. */
export function formatPercent(percent: number, locale: string, digits = 0): string {
  const decimals = { minimumFractionDigits: digits, maximumFractionDigits: digits };
  return formatterOf(locale, { style: 'percent', ...decimals }).format(percent / 100);
}
