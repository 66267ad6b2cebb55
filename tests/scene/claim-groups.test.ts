import { expect, it } from 'vitest';
import { claimsOf } from '../../src/scene/account';
import { claimGroupsOf } from '../../src/scene/claim-groups';
import { story } from '../../src/story/load-story';

it.each(story.events.map((event) => event.id))('groups the claims of %s by place without losing one', (event) => {
  const claims = claimsOf(story, event);
  const groups = claimGroupsOf(claims);
  expect(new Set(groups.flatMap((group) => group.claims))).toEqual(new Set(claims));
  expect(groups.slice(0, -1).every((group) => group.place !== undefined)).toBe(true);
});

it('has groups by the place that each claim names first, in order of first mention, and last what is said of all', () => {
  const [claim] = story.claims;
  if (!claim) throw new Error('the story has no claims');
  const about = (id: string, ...places: string[]) => ({ ...claim, id, places });
  const [all, b, a, both, more] = [about('1'), about('2', 'b'), about('3', 'a'), about('4', 'b', 'a'), about('5')];
  expect(claimGroupsOf([all, b, a, both, more])).toEqual([
    { place: 'b', claims: [b, both] },
    { place: 'a', claims: [a] },
    { place: undefined, claims: [all, more] },
  ]);
});
