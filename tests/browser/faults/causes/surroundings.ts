import type { BrowserContextOptions } from 'playwright-core';
import { saveData } from '../../driver/save-data.ts';
import type { Cause, Causes } from './cause.ts';

const set = (context: BrowserContextOptions): Cause => ({ options: { context } });

/** What stands after "is". */
const named = (how: string): string => how.replace(/^is /, '');

const frames: Readonly<Record<string, Cause>> = {
  'may run scripts alone': { frame: { attributes: 'sandbox="allow-scripts"', isOpen: true } },
  'may do nothing': { frame: { attributes: 'sandbox=""', isOpen: true } },
};

/** Where and when the reader is, how the browser is set, and how it was told to open the page. */
export const surroundings: Causes = {
  'the time zone': (how) => set({ timezoneId: named(how) }),
  'the language': (how) => set({ locale: named(how) }),
  'the clock': (how) => ({ prepare: (page) => page.clock.setFixedTime(named(how)) }),
  JavaScript: (how) => (how === 'is off' ? { options: { javaScript: false } } : undefined),
  'high contrast': (how) => (how === 'is chosen' ? set({ forcedColors: 'active' }) : undefined),
  'less data': (how) => (how === 'is wished for' ? { prepare: saveData } : undefined),
  'the frame': (how) => frames[how],
  // All of it is in the address that the line opens.
  'the address': (how) => (how === 'is wrong' ? {} : undefined),
  'the page': (how) => (how === 'is opened as a file' ? {} : undefined),
};
