import type { Story } from '../story/story';
import { isoDate, parseIsoDate } from '../time/day';
import { quote } from '../validation/problem';
import { type AppState, openingState } from './store';

/** The part of the reader's state that is worth sharing. */
export type Address = Pick<AppState, 'place' | 'event' | 'moment'>;

/** Why a parameter of the address was not followed. */
export type AddressFault = { readonly parameter: 'place' | 'event' | 'at'; readonly found: string };

/**
 * Reads `?place=<id>&event=<id>&at=<YYYY-MM-DD>`. What is unknown or malformed is left at its default and named in
 * `faults`; other parameters are left alone. An event sets the moment, unless `at` names another one.
 */
export function readAddress(search: string, story: Story): { address: Address; faults: readonly AddressFault[] } {
  const parameters = new URLSearchParams(search);
  const faults: AddressFault[] = [];
  const read = <T>(parameter: AddressFault['parameter'], parse: (text: string) => T | null): T | null => {
    const text = parameters.get(parameter);
    if (text === null || text === '') return null;
    const value = parse(text);
    if (value === null) faults.push({ parameter, found: quote(text) });
    return value;
  };
  const place = read('place', (id) => (story.places.has(id) ? id : null));
  const event = read('event', (id) => story.eventById.get(id) ?? null);
  const at = read('at', (text) => {
    const day = parseIsoDate(text);
    return day !== null && day >= story.calendar.start && day <= story.calendar.end ? day : null;
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

/** Writes the shortest query that `readAddress` reads back as the same address; keeps the parameters of others. */
export function writeAddress(address: Address, story: Story, search = ''): string {
  const parameters = new URLSearchParams(search);
  for (const own of ['place', 'event', 'at']) parameters.delete(own);
  const event = address.event === null ? null : (story.eventById.get(address.event) ?? null);
  if (address.place !== null) parameters.set('place', address.place);
  if (event) parameters.set('event', event.id);
  if (address.moment !== (event?.moment ?? openingState(story).moment)) parameters.set('at', isoDate(address.moment));
  const query = parameters.toString();
  return query === '' ? '' : `?${query}`;
}
