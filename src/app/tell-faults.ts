import { notices } from '#messages/notices';
import type { Actions } from '../state/actions';
import type { ParameterFault } from '../state/address';
import { quote } from '../validation/quote';

/** Says what of the address was not followed, which hardly any address has. */
export function tellFaults(faults: readonly ParameterFault[], actions: Actions): void {
  for (const { parameter, found } of faults) {
    actions.notify({ id: `address-${parameter}`, text: notices.notFollowed(parameter, quote(found)) });
  }
}
