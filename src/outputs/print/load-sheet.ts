type SheetModule = typeof import('./mount-print-sheet');

let arrived: SheetModule | null = null;

/** The faces that a sheet is set in; a browser fetches a font only once something on the screen wears it. */
const FACES = ['400 10pt "Story Serif"', 'italic 400 10pt "Story Serif"', '400 10pt "Story Sans"'];

/** Fetches everything that a sheet is made of, once; tries again after a failure. */
export async function loadSheet(): Promise<SheetModule> {
  const [module] = await Promise.all([import('./mount-print-sheet'), loadFonts()]);
  arrived = module;
  return module;
}

/** What a sheet is made of, where it has arrived. */
export function arrivedSheet(): SheetModule | null {
  return arrived;
}

/** A sheet without its fonts is still a sheet. */
async function loadFonts(): Promise<void> {
  await Promise.allSettled(FACES.map((face) => document.fonts?.load(face)));
}
