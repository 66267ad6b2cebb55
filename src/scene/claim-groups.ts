import type { Claim } from '../story/story';

/** Claims about one place. */
interface ClaimGroup {
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
