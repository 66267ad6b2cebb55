import { expect, it } from 'vitest';
import type { FileWhen } from '../../../src/story/file-dates.ts';
import { parseIsoDate } from '../../../src/time/day.ts';
import { shiftWhen } from './shift-when.ts';

const earliest = parseIsoDate('2023-10-07') ?? 0;

it.each<[FileWhen, FileWhen]>([
  [{ on: '2024-03-05' }, { on: '2024-02-29' }],
  [{ on: '2024-03' }, { on: '2024-02-25' }],
  [{ on: '2024-03', part: 'rest' }, { on: '2024-03-06' }],
  [{ by: '2024-03' }, { by: '2024-03-26' }],
  [{ from: '2024-03-05' }, { from: '2024-02-29' }],
  [
    { from: '2024-03-05', to: '2024-03-10' },
    { from: '2024-02-29', to: '2024-03-05' },
  ],
  [
    { from: '2024-03-05', to: 'now' },
    { from: '2024-02-29', to: 'now' },
  ],
  [{ after: 'an-event' }, { after: 'an-event' }],
  [{ on: '2023-10-07' }, { on: '2023-10-07' }],
])('%j five days earlier is %j', (when, earlier) => expect(shiftWhen(when, 5, earliest)).toEqual(earlier));
