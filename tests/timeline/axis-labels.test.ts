import { describe, expect, it } from 'vitest';
import { messages } from '../../src/i18n/messages';
import { timelineOf } from '../../src/scene/timeline-scene';
import { story } from '../../src/story/load-story';
import { isoDate } from '../../src/time/day';
import { formatTick } from '../../src/timeline/axis-labels';

const scene = timelineOf(story);

describe('ticks', () => {
  it('carry the dates of the text in their own precision, and no year inside a fold or on the ground without dates', () => {
    const days = scene.ticks.map((tick) => isoDate(tick.day));
    expect(days).toEqual([...days].sort());
    expect(days).toContain('2023-10-07');
    expect(days).toContain('2024-11-01');
    expect(days).toContain('2025-12-29');
    expect(days).toContain('2030-01-01');
    for (const silent of ['2027-01-01', '2028-01-01', '2029-01-01']) expect(days).not.toContain(silent);
    const words = scene.ticks.map((tick) => formatTick(tick, messages)[0]);
    expect(words).toEqual(expect.arrayContaining(['7 Oct 2023', 'Nov', '29 Dec', 'Jan 2026', '2030']));
  });
});
