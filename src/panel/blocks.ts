import type { Entry } from '../scene/account';
import type { Claim, Story, StoryEvent } from '../story/story';

/** Entries told together: a state or an event alone, or all that was said on one occasion. */
export type Block =
  | { readonly kind: 'entry'; readonly key: string; readonly entry: Exclude<Entry, { kind: 'claim' }> }
  | { readonly kind: 'claims'; readonly key: string; readonly event: StoryEvent; readonly claims: readonly Claim[] };

/** Gathers the claims among entries under their events, each at the place of its first claim. Loses no entry. */
export function blocksOf(story: Story, entries: readonly Entry[]): readonly Block[] {
  const blocks = new Map<string, Block>();
  for (const entry of entries) {
    if (entry.kind !== 'claim') {
      blocks.set(`${entry.kind}-${entry.id}`, { kind: 'entry', key: `${entry.kind}-${entry.id}`, entry });
      continue;
    }
    const event = story.eventById.get(entry.claim.event);
    if (!event) continue;
    const key = `claims-${event.id}`;
    const earlier = blocks.get(key);
    const claims = earlier?.kind === 'claims' ? [...earlier.claims, entry.claim] : [entry.claim];
    blocks.set(key, { kind: 'claims', key, event, claims });
  }
  return [...blocks.values()];
}

/** Claims about one place. */
export interface ClaimGroup {
  /** The place named first; undefined for what is said of all. */
  readonly place: string | undefined;
  readonly claims: readonly Claim[];
}

/** Groups claims by the place that each names first, in order of first mention; what is said of all comes last. */
export function claimGroupsOf(claims: readonly Claim[]): readonly ClaimGroup[] {
  const groups = new Map<string | undefined, Claim[]>();
  for (const claim of claims) {
    const place = claim.places[0];
    const group = groups.get(place);
    if (group) group.push(claim);
    else groups.set(place, [claim]);
  }
  return [...groups]
    .map(([place, group]): ClaimGroup => ({ place, claims: group }))
    .sort((a, b) => Number(a.place === undefined) - Number(b.place === undefined));
}
