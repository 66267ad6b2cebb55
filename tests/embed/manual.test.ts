import { existsSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { LEAST_ASKED, LEAST_HEIGHT, LEAST_WIDTH, MOST_ASKED, MOST_HEIGHT } from '../../src/embed/frame-size';
import { appearanceNames, appearanceParameters, parameterNames, stateNames } from '../../src/embed/parameters';
import { SENDER } from '../../src/embed/protocol';
import { CARD_FILE, FRAME_FILE, LOADER_FILE, OEMBED_FILE, TYPES_FILE } from '../../src/embed/site';

const manual = readFileSync('src/embed/README.md', 'utf8');
/** What stands in the manual as code. */
const code = new Set([...manual.matchAll(/`([^`\n]+)`/g)].map(([, text]) => text));

describe('the manual for editors', () => {
  it('tells of every parameter with every value of it, and of what elements of an article can ask', () => {
    const values = appearanceNames.flatMap((name) => appearanceParameters[name].values);
    const names = [...parameterNames, ...values, ...stateNames.map((name) => `data-map-${name}`)];
    expect(names.filter((name) => !code.has(name))).toEqual([]);
  });

  it('tells of every property, event and message that the types have', () => {
    const types = readFileSync('src/embed/embed.d.ts', 'utf8');
    const names = [...types.matchAll(/^ {2}(?:readonly |get )?(\w+)(?:\(\))?: /gm)].map(([, name]) => name);
    expect(names.length).toBeGreaterThan(15);
    const untold = names.filter((name) => name && !new RegExp(`\`[^\`\n]*\\b${name}\\b`).test(manual));
    expect(untold).toEqual([]);
    for (const type of ['hello', 'show', 'height', 'state', 'paragraph', 'error']) expect(code).toContain(type);
    expect(manual).toContain(`sender: '${SENDER}'`);
  });

  it('has the sizes and the files of the code', () => {
    expect(manual).toContain(`${LEAST_HEIGHT} to ${MOST_HEIGHT} px`);
    expect(manual).toContain(`${LEAST_ASKED} to ${MOST_ASKED} px`);
    expect(manual).toContain(`${LEAST_WIDTH} px of width`);
    for (const file of [CARD_FILE, FRAME_FILE, LOADER_FILE, OEMBED_FILE, TYPES_FILE]) expect(code).toContain(file);
  });

  it('leads to files and chapters that there are', () => {
    const targets = [...manual.matchAll(/\]\(([^)]+)\)/g)].map(([, target = '']) => target);
    const chapters = [...manual.matchAll(/^## (.+)$/gm)].map(
      ([, title = '']) => `#${title.toLowerCase().replaceAll("'", '').replaceAll(' ', '-')}`,
    );
    const missing = targets.filter((target) =>
      target.startsWith('#') ? !chapters.includes(target) : !existsSync(`src/embed/${target}`),
    );
    expect(targets.length).toBeGreaterThan(10);
    expect(missing).toEqual([]);
  });
});
