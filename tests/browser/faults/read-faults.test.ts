import { describe, expect, it } from 'vitest';
import { findCause } from './causes/find-cause.ts';
import { readFaults } from './read-faults.ts';

const faults = readFaults();
const row = (...cells: string[]) => `| ${cells.join(' | ')} |`;

describe('the table of faults', () => {
  it('has a hundred lines and more, each of which breaks something else', () => {
    expect(faults.length).toBeGreaterThanOrEqual(100);
    const told = faults.map(({ what, how, where, stands }) => `${what} ${how}, ${where}, ${stands}`);
    expect(told.filter((each, index) => told.indexOf(each) !== index)).toEqual([]);
  });

  it('breaks nothing that nobody knows how to break', () => {
    for (const fault of faults) expect(() => findCause(fault)).not.toThrow();
    const [fault] = readFaults(row('the moon', 'is missing', 'page', 'app', '', ''));
    expect(() => fault && findCause(fault)).toThrow('line 1: nobody knows how the moon is missing');
  });

  it('promises nothing else than it says at its beginning', () => {
    const text = `Words.\n${row('the script', 'is missing', 'page', 'nothing', '', '')}`;
    expect(() => readFaults(text)).toThrow('line 2: "nothing" is none of map, app, drawing, parts, document');
  });
});
