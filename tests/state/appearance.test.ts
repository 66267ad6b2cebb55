import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type Appearance, hideableParts, readAppearance } from '../../src/state/appearance';
import { openingState } from '../../src/state/store';
import { story } from '../../src/story/load-story';

const themes = ['light', 'dark', 'auto'] as const;
const aName = fc.oneof(
  fc.constantFrom<string[]>(...themes, ...hideableParts),
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
const aLook: fc.Arbitrary<Appearance> = fc.record({
  theme: fc.constantFrom(...themes),
  hidden: fc.subarray([...hideableParts]),
});

function write(theme: string, names: readonly string[]): string {
  return `?${new URLSearchParams({ theme, hide: names.join() })}`;
}

describe('how the page is asked to look', () => {
  it('is as the address says', () => {
    fc.assert(
      fc.property(aLook, fc.string(), (appearance, other) => {
        const search = `${write(appearance.theme, appearance.hidden)}&${new URLSearchParams({ place: other })}`;
        expect(readAppearance(search)).toEqual({ appearance, faults: [] });
      }),
    );
  });

  it.each(['', '?', '?theme=&hide=', '?hide=,,', '?Theme=dark&HIDE=title'])(
    'is as ever where %j asks nothing',
    (search) => {
      expect(readAppearance(search)).toEqual({ appearance: openingState(story).appearance, faults: [] });
    },
  );

  it('has each part once and in one order, however it is asked for', () => {
    fc.assert(
      fc.property(fc.array(fc.constantFrom(...hideableParts)), (names) => {
        const { appearance, faults } = readAppearance(write('dark', names));
        expect(appearance).toEqual({ theme: 'dark', hidden: hideableParts.filter((part) => names.includes(part)) });
        expect(faults).toEqual([]);
      }),
    );
  });

  it('is what is known of it, and what is not is named', () => {
    fc.assert(
      fc.property(aName, fc.array(aName), (theme, names) => {
        const hide = names.join();
        const { appearance, faults } = readAppearance(write(theme, names));
        const asked = hide.split(',').filter((name) => name !== '');
        const isKnown = (name: string): boolean => hideableParts.some((part) => part === name);
        expect(new Set(appearance.hidden)).toEqual(new Set(asked.filter(isKnown)));
        expect(appearance.hidden).toHaveLength(new Set(appearance.hidden).size);
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

  it('is told of with what was found, cut to a line', () => {
    const { faults } = readAppearance('?theme=pink&hide=title,stars');
    expect(faults).toEqual([
      { parameter: 'hide', found: '"stars"' },
      { parameter: 'theme', found: '"pink"' },
    ]);
    const [long] = readAppearance(`?theme=${'x'.repeat(100_000)}`).faults;
    expect(long?.found.length).toBeLessThan(200);
  });

  it('never throws, whatever the address', () => {
    fc.assert(
      fc.property(fc.oneof(fc.string({ unit: 'binary' }), fc.webQueryParameters()), (search) => {
        const { appearance } = readAppearance(`?${search}`);
        expect(themes).toContain(appearance.theme);
        expect(hideableParts).toEqual(expect.arrayContaining([...appearance.hidden]));
      }),
      { numRuns: 1000 },
    );
  });
});
