import fc from 'fast-check';

/** Names that every object has, or that change what it is. */
export const INHERITED = ['__proto__', 'constructor', 'prototype', 'toString', 'hasOwnProperty', 'valueOf'];

/** Texts that have broken something somewhere. */
export const NASTY_TEXTS = [
  ...INHERITED,
  ...['', ' ', '\u0000', '\u0007', '\n', '\r\n', '\t', '\u007F', '\u0085', '\u2028', '\uFEFF', '\uFFFF'],
  ...[
    '\u202Eevil',
    'a\u2066b',
    '\u200F',
    '\u061C',
    '\uD83D',
    '\uDE00\uD83D',
    '👩‍🚀',
    'é',
    'e\u0301',
    'ﷺ',
    'שלום',
    'مرحبا',
  ],
  ...['<script>', '"', "'", '\\', '\\u0000', '%', '%00', '%E0%A4%A', '$&', '{{a}}', '../..', 'javascript:alert(1)'],
  ...['null', 'undefined', 'NaN', 'Infinity', '-0', '1e999', '0x10', 'true', 'now', '[object Object]'],
  ...[
    '0000-00-00',
    '2025-02-29',
    '2024-02-29',
    '9999-12-31',
    '1000-01-01',
    '+010000-01-01',
    '2025-6-1',
    '２０２５-01-01',
  ],
  'x'.repeat(601),
  '\u202E'.repeat(5000),
];

export const nastyText: fc.Arbitrary<string> = fc.oneof(
  { weight: 3, arbitrary: fc.constantFrom(...NASTY_TEXTS) },
  { weight: 2, arbitrary: fc.string({ unit: 'binary' }) },
  { weight: 1, arbitrary: fc.string({ unit: fc.nat(0xffff).map((code) => String.fromCharCode(code)) }) },
);

/** A word with a letter more, less or exchanged. */
export function misspelt(words: readonly string[]): fc.Arbitrary<string> {
  return fc.tuple(fc.constantFrom(...words), fc.nat(), nastyText, fc.nat(1)).map(([word, at, text, taken]) => {
    const place = at % (word.length + 1);
    return word.slice(0, place) + text.slice(0, 3) + word.slice(place + taken);
  });
}
