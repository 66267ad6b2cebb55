import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Plugin, ResolvedConfig } from 'vite';

/** A package in a script, as the bundler lists it: `identifier` is in the words of SPDX. */
export interface Licence {
  readonly name: string;
  readonly version: string;
  readonly identifier?: string;
  readonly text?: string;
}

/** Name of the lists that the bundler makes, one for each script that is bundled by itself. */
export const LICENCE_LIST = 'licences.json';

const FONTS = 'src/cartography/fonts';

/** Licences under which anything may be handed on to readers, with its text and no more. */
const ALLOWED = ['MIT', 'ISC', '0BSD', 'BSD-2-Clause', 'BSD-3-Clause', 'EDL-1.0', 'Unlicense', 'Apache-2.0', 'OFL-1.1'];

/** Whether a licence lets the site bring a work along: of several to choose from, one has to. */
export function isAllowed(identifier: string): boolean {
  return identifier
    .replace(/[()]/g, '')
    .split(' OR ')
    .some((choice) => ALLOWED.includes(choice));
}

/**
 * Writes `licences.md`, the texts of all that the site brings along of others. A build fails where one may not be handed on, or
 * its text is not to be had.
 */
export function licencesPlugin(): Plugin {
  let config: ResolvedConfig;
  return {
    name: 'licences',
    configResolved(resolved) {
      config = resolved;
    },
    generateBundle: {
      order: 'post',
      handler(_options, bundle) {
        const packages: Licence[] = [];
        for (const [file, output] of Object.entries(bundle)) {
          if (!file.endsWith(LICENCE_LIST) || output.type !== 'asset') continue;
          packages.push(...JSON.parse(String(output.source)));
          delete bundle[file];
        }
        const source = writeLicences([...packages.map((each) => withText(each, config.root)), ...fonts(config.root)]);
        this.emitFile({ type: 'asset', fileName: 'licences.md', source });
      },
    },
  };
}

/** The texts, each under the name of the work. Throws where one is missing or is not of those that may be handed on. */
export function writeLicences(works: readonly Licence[]): string {
  const sections = works.map(({ name, version, identifier = 'unknown', text = '' }) => {
    if (!isAllowed(identifier))
      throw new Error(`${name} ${version} may not be handed on: its licence is ${identifier}`);
    if (text.trim() === '') throw new Error(`${name} ${version} has no text of its licence, ${identifier}`);
    return `## ${[name, version].join(' ').trim()} (${identifier.replace(/[()]/g, '')})\n\n${text.trim()}\n`;
  });
  return ['# Work of others in this site\n', ...new Set(sections.toSorted())].join('\n');
}

/** Some packages have their licence in what they tell of themselves. */
export function withText(licence: Licence, root: string): Licence {
  const readme = join(root, 'node_modules', licence.name, 'README.md');
  if (licence.text || !existsSync(readme)) return licence;
  const [, text] = /^#+ Licen[cs]e[^\n]*\n([\s\S]*)/im.exec(readFileSync(readme, 'utf8')) ?? [];
  // A word that names it is not its text.
  return text && /permission|redistribution/i.test(text) ? { ...licence, text } : licence;
}

function fonts(root: string): Licence[] {
  const texts = readdirSync(join(root, FONTS)).filter((file) => file.endsWith('-OFL.txt'));
  return texts.map((file) => ({
    name: `font ${file.replace('-OFL.txt', '')}`,
    version: '',
    identifier: 'OFL-1.1',
    text: readFileSync(join(root, FONTS, file), 'utf8'),
  }));
}
