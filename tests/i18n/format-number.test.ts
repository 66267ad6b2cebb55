import { describe, expect, it } from 'vitest';
import { formatNumber, formatPercent } from '../../src/i18n/format-number';
import { firstSentence } from '../../src/i18n/format-sentence';

describe('numbers', () => {
  it('writes numbers and shares as the locale does', () => {
    expect(formatNumber(1065.4, 'en-GB')).toBe('1,065');
    expect(formatPercent(47.02, 'en-GB', 1)).toBe('47.0%');
    expect(formatPercent(47, 'en-GB')).toBe('47%');
  });
});

describe('firstSentence', () => {
  it('cuts after the first sentence', () => {
    expect(firstSentence('One holds this, for now. Another does not.', 'en-GB')).toBe('One holds this, for now.');
    expect(firstSentence('Only one', 'en-GB')).toBe('Only one');
  });
});
