import { folderOf, type SourceFile } from './source-files.ts';

/** From the ground up; `entry` are the files that stand in src itself. */
const FLOORS = [
  // Embed holds the contract with other sites (names, messages, sizes): it needs nothing, and all may know it.
  ['validation', 'embed'],
  ['story', 'geo', 'time', 'cartography', 'ui', 'i18n'],
  ['scene'],
  ['description'],
  ['state'],
  ['map-ui'],
  ['maplibre', 'svg-map', 'timeline', 'panel', 'share'],
  // What is made for elsewhere: pictures, paper, words.
  ['outputs/image', 'outputs/print', 'outputs/words'],
  ['app', 'entry'],
];
const TOP = FLOORS.length - 1;
/** Floors whose folders may import each other: the app and its entries, and the first. */
const OPEN_FLOORS = [TOP, 1];
const FOR_CHECKS = ['geo', 'story', 'time', 'validation', 'i18n'];
/** Programs of their own, most of them in Node, with what each may import; nobody else imports them. */
const PROGRAMS: Readonly<Record<string, readonly string[]>> = {
  'geo-build': FOR_CHECKS,
  check: FOR_CHECKS,
  'outputs/card': [...FLOORS.slice(0, TOP - 1).flat(), 'outputs/image'],
  // The story as text, which the build writes into the page.
  'outputs/text': FLOORS.slice(0, TOP - 1).flat(),
  demo: [],
  // The service worker.
  offline: [],
  build: [...FLOORS.slice(0, TOP).flat(), 'app', 'outputs/card', 'outputs/text', 'demo'],
};
/** What the browser needs of a program: the style sheet of the text that the build put into the page. */
const HANDED_ON: readonly (readonly [from: string, to: string])[] = [['main.tsx', 'outputs/text/reading.css']];

/** Lists the imports that go up a floor or to a neighbour. */
export function findFloorBreaks(files: readonly SourceFile[]): string[] {
  return files.flatMap(({ path, imports }) =>
    imports
      .filter((target) => (target.includes('/') ? isOurs(target) : target.endsWith('.ts') || target.endsWith('.tsx')))
      .filter((target) => !HANDED_ON.some(([from, to]) => from === path && to === target))
      .filter((target) => !mayImport(folderOf(path), folderOf(target)))
      .map((target) => `${path} imports ${target}`),
  );
}

function isOurs(target: string): boolean {
  const folder = folderOf(target);
  return floorOf(folder) >= 0 || folder in PROGRAMS;
}

function floorOf(folder: string): number {
  return FLOORS.findIndex((folders) => folders.includes(folder));
}

function mayImport(from: string, to: string): boolean {
  if (from === to) return from !== 'entry';
  const forProgram = PROGRAMS[from];
  if (forProgram) return forProgram.includes(to);
  if (to in PROGRAMS || to === 'entry') return false;
  const [upper, lower] = [floorOf(from), floorOf(to)];
  return upper > lower || (upper === lower && OPEN_FLOORS.includes(upper));
}

/** Lists the folders of src that stand on no floor. */
export function findHomelessFolders(files: readonly SourceFile[]): string[] {
  return [
    ...new Set(
      files
        .map(({ path }) => path)
        .filter((path) => !isOurs(path))
        .map(folderOf),
    ),
  ];
}
