import { squareMiles } from '../geo/units';
import { formatNumber, formatPercent } from '../i18n/format-number';
import type { Messages } from '../i18n/messages';
import type { Figure } from '../scene/account';

/** Writes a figure in its unit; areas in km² as well. `digits` are the decimals of a share. */
export function figureText(value: number, unit: Figure['unit'], messages: Messages, digits = 0): string {
  const { locale } = messages;
  if (unit === 'percent') return formatPercent(value, locale, digits);
  const squareKm = value / squareMiles(1);
  return messages.panel.figures.squareMiles(formatNumber(value, locale), formatNumber(squareKm, locale));
}

/** True where a measured figure, rounded as the text rounds, is the text's own. */
export function agrees(told: number, measured: number): boolean {
  return Math.round(measured) === told;
}
