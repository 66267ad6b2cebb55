import { letterWidths, spaceWidths } from './letter-widths';

/** The faces that the drawing sets names in. */
export type Face = keyof typeof letterWidths;

/** Ems of a letter that the bundled fonts do not have, drawn by whatever the reader's machine offers. */
const UNKNOWN = 0.7;

function emsOf(face: Face): ReadonlyMap<string, number> {
  const groups = letterWidths[face].flatMap((line) => line.split(' '));
  const widths = groups.flatMap((group) => {
    const at = group.indexOf(':');
    const ems = Number(group.slice(0, at)) / 100;
    return [...group.slice(at + 1)].map((letter): [string, number] => [letter, ems]);
  });
  return new Map([...widths, [' ', spaceWidths[face] / 100]]);
}

const faces = { sans: emsOf('sans'), strong: emsOf('strong'), italic: emsOf('italic') };

/** Width of a line of text in ems, letter spacing included: without a document, so alike in Node and in every browser. */
export function textWidth(text: string, face: Face, spacing = 0): number {
  // Taken apart, an accented letter is as wide as the plain one that it begins with.
  const letters = [...text].map((letter) => letter.normalize('NFD').charAt(0));
  return letters.reduce((ems, letter) => ems + (faces[face].get(letter) ?? UNKNOWN) + spacing, 0);
}
