import fc from 'fast-check';
import { expect, it } from 'vitest';
import { blocksOf } from '../../src/panel/place-account';
import { entriesOf } from '../../src/scene/account';
import { story } from '../../src/story/load-story';

it('groups the entries of an account without losing one', () => {
  fc.assert(
    fc.property(fc.constantFrom(...story.places.values()), (place) => {
      const entries = entriesOf(story, place);
      const kept = blocksOf(story, entries).flatMap((block) =>
        block.kind === 'claims' ? block.claims.map((claim) => claim.id) : [block.entry.id],
      );
      expect(kept.sort()).toEqual(entries.map((entry) => entry.id).sort());
    }),
  );
});
