import type { Story } from '../story/story';
import { isoDate } from '../time/day';
import { type Address, type AddressFault, readAddress, writeAddress } from './address';

/** What a host page asks to be shown: what is absent stays as it is, null clears. */
export interface HostRequest {
  readonly place?: string | null | undefined;
  readonly event?: string | null | undefined;
  readonly at?: string | null | undefined;
}

/**
 * The address that a request leads to. An event brings its own moment and leaves the place, unless they are asked for too.
 * What is unknown is named in `faults`, and nothing of the request is to be followed then.
 */
export function followRequest(
  request: HostRequest,
  from: Address,
  story: Story,
): { address: Address; faults: readonly AddressFault[] } {
  const parameters = new URLSearchParams(writeAddress(from, story));
  parameters.set('at', isoDate(from.moment));
  if (request.event) for (const left of ['place', 'at']) parameters.delete(left);
  for (const name of ['place', 'event', 'at'] as const) {
    const asked = request[name];
    if (asked === null) parameters.delete(name);
    else if (asked !== undefined) parameters.set(name, asked);
  }
  const { address, faults } = readAddress(`?${parameters}`, story);
  return faults.length === 0 ? { address, faults } : { address: from, faults };
}
