import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { appearanceNames, appearanceParameters, usualAppearance } from '../../src/embed/parameters';
import { readQuery } from '../../src/state/address';
import { readAppearance } from '../../src/state/appearance';
import { anAppearance } from '../embed/an-appearance';

const themes = appearanceParameters.theme.values;
const parts = appearanceParameters.hide.values;
const aName = fc.oneof(
  fc.constantFrom<string[]>(...themes, ...parts),
  fc.constantFrom(
    'Dark',
    ' dark',
    'timeline ',
    'title;legend',
    '__proto__',
    'constructor',
    '<b>',
    '\ud800',
    '%E0%A4%A',
  ),
  fc.string({ unit: 'binary' }),
);

const read = (search: string) => readAppearance(readQuery(search));

function write(theme: string, names: readonly string[]): string {
  return `?${new URLSearchParams({ theme, hide: names.join() })}`;
}

describe('how the page is asked to look', () => {
  it('is as the address says', () => {
    fc.assert(
      fc.property(anAppearance, fc.string(), (appearance, other) => {
        const parameters = appearanceNames.map((name) => [name, [appearance[name]].flat().join()]);
        const search = new URLSearchParams([...parameters, ['place', other]]);
        expect(read(`?${search}`)).toEqual({ appearance, faults: [] });
      }),
    );
  });

  it.each(['', '?', '?theme=&hide=', '?hide=,,', '?Theme=dark&HIDE=title'])(
    'is as ever where %j asks nothing',
    (search) => {
      expect(read(search)).toEqual({ appearance: usualAppearance, faults: [] });
    },
  );

  it('has each part once and in one order, however it is asked for', () => {
    fc.assert(
      fc.property(fc.array(fc.constantFrom(...parts)), (names) => {
        const { appearance, faults } = read(write('dark', names));
        expect(appearance).toEqual({
          ...usualAppearance,
          theme: 'dark',
          hide: parts.filter((part) => names.includes(part)),
        });
        expect(faults).toEqual([]);
      }),
    );
  });

  it('is what is known of it, and what is not is named', () => {
    fc.assert(
      fc.property(aName, fc.array(aName), (theme, names) => {
        const hide = names.join();
        const { appearance, faults } = read(write(theme, names));
        const asked = hide.split(',').filter((name) => name !== '');
        const isKnown = (name: string): boolean => parts.some((part) => part === name);
        expect(new Set(appearance.hide)).toEqual(new Set(asked.filter(isKnown)));
        expect(appearance.hide).toHaveLength(new Set(appearance.hide).size);
        expect(appearance.theme).toBe(themes.find((each) => each === theme) ?? 'auto');
        const unknown = asked.filter((name) => !isKnown(name)).length;
        expect(faults.filter(({ parameter }) => parameter === 'hide')).toHaveLength(unknown);
        const isFault = theme !== '' && !themes.some((each) => each === theme);
        expect(faults.filter(({ parameter }) => parameter === 'theme')).toHaveLength(isFault ? 1 : 0);
        expect(faults).toHaveLength(unknown + (isFault ? 1 : 0));
      }),
      { numRuns: 1000 },
    );
  });

  it('stays as it was in what is not asked, and is one theme, not several', () => {
    const from = { theme: 'light', hide: ['legend'] } as const;
    expect(readAppearance({}, from)).toEqual({ appearance: from, faults: [] });
    expect(readAppearance({ hide: 'title' }, from).appearance).toEqual({ theme: 'light', hide: ['title'] });
    expect(readAppearance({ theme: 'dark,light' }, from)).toEqual({
      appearance: { theme: 'auto', hide: ['legend'] },
      faults: [{ parameter: 'theme', found: 'dark,light' }],
    });
  });

  it('is told of with what was asked', () => {
    const { faults } = read('?theme=pink&hide=title,stars');
    expect(faults).toEqual([
      { parameter: 'theme', found: 'pink' },
      { parameter: 'hide', found: 'stars' },
    ]);
  });

  it('never throws, whatever the address', () => {
    fc.assert(
      fc.property(fc.oneof(fc.string({ unit: 'binary' }), fc.webQueryParameters()), (search) => {
        const { appearance } = read(`?${search}`);
        expect(themes).toContain(appearance.theme);
        expect(parts).toEqual(expect.arrayContaining([...appearance.hide]));
      }),
      { numRuns: 1000 },
    );
  });
});
