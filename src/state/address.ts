import type { ArticleMapState } from '../embed/embed.d.ts';
import { type ParameterName, parameterNames, type ShowRequest, type StateName, stateNames } from '../embed/parameters';
import type { Story } from '../story/story';
import { isoDate, parseIsoDate } from '../time/day';
import { type AppState, openingState } from './store';

/** The part of the reader's state that is worth sharing. */
export type Address = Pick<AppState, 'place' | 'event' | 'moment'>;

/** An address as the parameters that lead to it; none for the opening state. */
export type AddressParameters = { readonly [Name in StateName]?: string };

/** A parameter that was not followed, with what it asked for, which has to be quoted where it is told. */
export type ParameterFault = { readonly parameter: ParameterName; readonly found: string };

/** What the query of the page's address asks for. */
export function readQuery(search: string): ShowRequest {
  const query = new URLSearchParams(search);
  return Object.fromEntries(parameterNames.map((name) => [name, query.get(name)]));
}

/**
 * Reads `?place=<id>&event=<id>&at=<YYYY-MM-DD>`. What is unknown or malformed is left at its default and named in
 * `faults`; other parameters are left alone.
 */
export function readAddress(search: string, story: Story): { address: Address; faults: readonly ParameterFault[] } {
  return followRequest(readQuery(search), openingState(story), story);
}

/**
 * The address that a request leads to from another one. An event brings its own moment and leaves the place, unless they
 * are asked for too. What is unknown is named in `faults`, and cleared.
 */
export function followRequest(
  request: ShowRequest,
  from: Address,
  story: Story,
): { address: Address; faults: readonly ParameterFault[] } {
  const faults: ParameterFault[] = [];
  const read = <T>(
    parameter: StateName,
    kept: T | null | undefined,
    parse: (text: string) => T | undefined,
  ): T | null => {
    const text = request[parameter];
    if (text === undefined) return request.event ? null : (kept ?? null);
    if (!text) return null;
    const value = parse(text);
    if (value === undefined) faults.push({ parameter, found: text });
    return value ?? null;
  };
  const place = read('place', from.place, (id) => (story.places.has(id) ? id : undefined));
  const event = read('event', story.eventById.get(from.event ?? ''), (id) => story.eventById.get(id));
  const at = read('at', from.moment, (text) => {
    const day = parseIsoDate(text);
    return day !== null && day >= story.calendar.start && day <= story.calendar.end ? day : undefined;
  });
  const moment = at ?? event?.moment ?? openingState(story).moment;
  // Standing at an event means standing at its moment; elsewhere in time there is no event.
  const stands = event !== null && event.moment === moment;
  return { address: { place, event: stands ? event.id : null, moment }, faults };
}

/** What a link to a text of the page asks for, `#place-<id>` or `#event-<id>`; nothing for any other or unknown one. */
export function hashAddress(hash: string, story: Story): Partial<Address> {
  const [, kind, id = ''] = /^#(place|event)-(.+)$/.exec(hash) ?? [];
  if (kind === 'place' && story.places.has(id)) return { place: id };
  const event = kind === 'event' ? story.eventById.get(id) : undefined;
  return event ? { event: event.id, moment: event.moment, place: null } : {};
}

export function isSameAddress(one: Address, other: Address): boolean {
  return one.place === other.place && one.event === other.event && one.moment === other.moment;
}

/** An address as host pages are told it. */
export function toMapState({ place, event, moment }: Address): ArticleMapState {
  return { place, event, at: isoDate(moment) };
}

/** The fewest parameters that are read back as the same address. */
export function addressParameters({ place, event, moment }: Address, story: Story): AddressParameters {
  const own = event === null ? undefined : story.eventById.get(event);
  return {
    ...(place !== null && { place }),
    ...(own && { event: own.id }),
    ...(moment !== (own?.moment ?? openingState(story).moment) && { at: isoDate(moment) }),
  };
}

/** Writes the shortest query that `readAddress` reads back as the same address; keeps the parameters of others. */
export function writeAddress(address: Address, story: Story, search = ''): string {
  const query = new URLSearchParams(search);
  for (const own of stateNames) query.delete(own);
  for (const [name, value] of Object.entries(addressParameters(address, story))) query.set(name, value);
  const text = query.toString();
  return text === '' ? '' : `?${text}`;
}
