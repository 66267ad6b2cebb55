import { fireEvent, screen, within } from '@testing-library/react';
import { describe, expect, it } from 'vitest';
import { ClaimGroups } from '../../src/panel/claims';
import { standingGroups } from '../../src/panel/standing';
import { claimsOf } from '../../src/scene/account';
import { story } from '../../src/story/load-story';
import { standings } from '../../src/story/standing';
import { draw, textOf } from '../harness/app';
import { words } from './panel-harness';

it('every standing is settled, in dispute or open', () => {
  expect(standingGroups.flatMap(([, each]) => each).sort()).toEqual([...standings].sort());
});

describe.each(story.events.map(({ id }) => id))('what is said on the occasion of %s', (id) => {
  const claims = claimsOf(story, id);

  it('is told once each, in the group of its standing, which says how much it holds', () => {
    const { container } = draw(<ClaimGroups claims={claims} />);
    expect(container.querySelectorAll('[data-entry]')).toHaveLength(claims.length);
    for (const [group, each] of standingGroups) {
      const some = claims.filter(({ standing }) => each.includes(standing));
      const region = screen.queryByRole('region', { name: words.groups[group](some.length) });
      expect(region !== null, group).toBe(some.length > 0);
      for (const claim of some) expect(region?.querySelector(`[data-entry="${claim.id}"]`), claim.id).not.toBeNull();
    }
  });

  it('is told under the place that it names first, with the others beside it', () => {
    const { container } = draw(<ClaimGroups claims={claims} />);
    const names = claims.map(({ places }) => places.map((place) => story.places.get(place)?.name ?? '-'));
    const told = [...container.querySelectorAll('[data-entry]')];
    claims.forEach((claim, index) => {
      const entry = told.find((each) => each.getAttribute('data-entry') === claim.id) ?? null;
      const label = told
        .slice(0, told.indexOf(entry as Element) + 1)
        .findLast((each) => each.querySelector('.panel-entry-label'));
      const [first = words.event.everywhere, ...others] = names[index] ?? [];
      expect(textOf(label?.querySelector('.panel-entry-label') ?? null), claim.id).toBe(first);
      for (const other of others) expect(textOf(entry), claim.id).toContain(other);
    });
  });
});

describe('a group of statements', () => {
  const said = story.claims.filter(({ standing }) => standing === 'position');
  const part = () => within(screen.getByRole('region', { name: words.groups.disputed(said.length) }));

  it('folds what is more than three away', () => {
    draw(<ClaimGroups claims={said} />);
    const fold = part()
      .getByText(words.more(said.length - 3))
      .closest('details');
    expect(fold).not.toHaveAttribute('open');
    expect(fold?.querySelectorAll('[data-entry]')).toHaveLength(said.length - 3);
  });

  it('of four is told at once', () => {
    const { container } = draw(<ClaimGroups claims={said.slice(0, 4)} />);
    expect(container.querySelectorAll('[data-entry]')).toHaveLength(4);
    expect(container.querySelector('details')).toBeNull();
  });

  it('says on which occasion what is told under a place was said, once for all that was said there', () => {
    const { container } = draw(<ClaimGroups claims={said} under="gaza-hamas" />);
    const occasions = said.map(({ event }) => event).filter((event, index, all) => event !== all[index - 1]);
    const labels = [...container.querySelectorAll('.panel-entry-label')].map(textOf);
    expect(labels).toHaveLength(occasions.length);
    labels.forEach((label, index) => {
      expect(label).toContain(story.eventById.get(occasions[index] ?? '')?.title);
    });
  });

  it('points a statement’s place out on the map while it is pointed at or holds the focus', async () => {
    const claim = said.find(({ places }) => places.length === 2);
    if (!claim) throw new Error('no claim is about two places');
    const { container, store, user } = draw(<ClaimGroups claims={[claim]} />);
    const entry = container.querySelector(`[data-entry="${claim.id}"] .panel-told`) as HTMLElement;
    await user.hover(entry);
    expect(store.getState().hovered).toBe(claim.places[0]);
    await user.unhover(entry);
    expect(store.getState().hovered).toBeNull();
    fireEvent.focus(entry);
    expect(store.getState().hovered).toBe(claim.places[0]);
  });

  it('told under a place points out the other one that it is about', async () => {
    const claim = said.find(({ places }) => places.length === 2);
    if (!claim) throw new Error('no claim is about two places');
    const { container, store, user } = draw(<ClaimGroups claims={[claim]} under={claim.places[0] ?? ''} />);
    await user.hover(container.querySelector(`[data-entry="${claim.id}"] .panel-told`) as HTMLElement);
    expect(store.getState().hovered).toBe(claim.places[1]);
  });
});
