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
