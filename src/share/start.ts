import { type Address, writeAddress } from '../state/address';
import type { Story } from '../story/story';

/** Where a shared map stands at first, by the parameters of its address; none for the opening state. */
export type Start = Readonly<Partial<Record<'place' | 'event' | 'at', string>>>;

/** The shortest parameters that lead to a state. */
export function startAt(address: Address, story: Story): Start {
  return Object.fromEntries(new URLSearchParams(writeAddress(address, story)));
}
