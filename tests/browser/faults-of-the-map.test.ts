import { describe } from 'vitest';
import { readFaults } from './faults/read-faults.ts';
import { tryFault } from './faults/try-fault.ts';

describe('what breaks, and what stands of the map', () => {
  for (const fault of readFaults()) {
    if (fault.stands === 'map' || fault.stands === 'drawing') tryFault(fault);
  }
});
