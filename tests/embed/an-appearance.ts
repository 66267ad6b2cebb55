import fc from 'fast-check';
import { type Appearance, appearanceNames, appearanceParameters } from '../../src/embed/parameters';

/** Any of the ways a map can look, whatever parameters there are. */
export const anAppearance = fc.record(
  Object.fromEntries(
    appearanceNames.map((name) => {
      const { takes, values } = appearanceParameters[name];
      const value: fc.Arbitrary<string | string[]> =
        takes === 'one' ? fc.constantFrom(...values) : fc.subarray<string>([...values]);
      return [name, value];
    }),
  ),
) as fc.Arbitrary<unknown> as fc.Arbitrary<Appearance>;
