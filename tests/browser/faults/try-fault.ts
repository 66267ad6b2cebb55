import { it } from 'vitest';
import { setPatience } from '../driver/network.ts';
import type { OpenOptions } from '../driver/open-map.ts';
import { findCause } from './causes/find-cause.ts';
import { type Fault, isButton } from './read-faults.ts';
import { expectReturn, expectStands } from './what-stands.ts';
import { openWhere } from './windows.ts';

/** Makes a test of a line of the table. */
export function tryFault(fault: Fault): void {
  const { line, what, how, where, stands, says, returns } = fault;
  it(`${line}: ${what} ${how}, ${where}: ${stands}`, async () => {
    const { prepare, during, mend, options, frame, hangs, errors = [] } = findCause(fault);
    const open: OpenOptions = {
      ...options,
      // Half the dots are painted sooner, and nobody looks at them.
      context: { deviceScaleFactor: 0.5, ...options?.context },
      withMap: stands === 'map' || stands === 'drawing',
      // Where the app does not stand, something has thrown.
      expectedErrors: stands === 'document' ? [/./] : errors,
      prepare: async (page) => {
        if (hangs && says.length > 0) await setPatience(page, 'short');
        // What is tried again after a while would take the button away that is to be pressed.
        else if (returns && isButton(returns)) await setPatience(page, 'endless');
        await prepare?.(page);
      },
    };
    const reader = await openWhere(where, open, frame);
    await during?.(reader.page, reader.root);
    await expectStands(reader, fault);
    await mend?.(reader.page);
    await expectReturn(reader, fault);
  });
}
