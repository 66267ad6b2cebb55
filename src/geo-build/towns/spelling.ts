// Marks for ayin and hamza, and the quotes that stand for them.
const BREATHINGS = /[‘’ʻʼ`ʿʾ]/g;

// Common first words of place names as English-language papers write them.
const words: readonly (readonly [RegExp, string])[] = [
  [/ City$/, ''],
  [/\bBayt\b/g, 'Beit'],
  [/\bBet\b/g, 'Beit'],
  [/\bDayr\b/g, 'Deir'],
  [/\bDeïr\b/g, 'Deir'],
  [/\bAyn\b/g, 'Ain'],
  [/\bKefar\b/g, 'Kfar'],
  [/\bQiryat\b/g, 'Kiryat'],
  [/\bTall\b/g, 'Tell'],
  [/ (al|ash|ad|at|as|an|ar|az|el|ed|es) /g, ' $1-'],
  [/^(Al|Ash|Ad|At|As|An|Ar|Az) /g, '$1-'],
];

/** A GeoNames transliteration without the marks that only specialists read: `Bayt Fūrīk` becomes `Beit Furik`. */
export function plainSpelling(name: string): string {
  const letters = name
    .replace(/ı/g, 'i')
    .normalize('NFD')
    .replace(/\p{Mark}/gu, '')
    .replace(BREATHINGS, '')
    .trim();
  const spelled = words.reduce((text, [pattern, written]) => text.replace(pattern, written), letters);
  return spelled.charAt(0).toUpperCase() + spelled.slice(1);
}
