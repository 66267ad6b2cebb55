import { describe } from 'vitest';
import { readFaults } from './faults/read-faults.ts';
import { tryFault } from './faults/try-fault.ts';

// Those that need no map; the others are the costlier half, in a file of their own.
describe('what breaks, and what stands', () => {
  for (const fault of readFaults()) {
    if (fault.stands !== 'map' && fault.stands !== 'drawing') tryFault(fault);
  }
});
