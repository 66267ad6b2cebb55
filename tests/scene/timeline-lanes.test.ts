import { describe, expect, it } from 'vitest';
import { timelineOf } from '../../src/scene/timeline-scene';
import { story } from '../../src/story/load-story';
import { datesOf } from '../../src/time/when';

const scene = timelineOf(story);

describe('lanes', () => {
  it('show what the story tells of their places, Syria and Lebanon as countries included', () => {
    const shown = scene.lanes.map(({ id, bars }) => [id, bars.map(({ place, state }) => `${place.id} ${state.state}`)]);
    expect(Object.fromEntries(shown)).toMatchObject({
      syria: expect.arrayContaining(['syria new-government', 'latakia attacks-reported']),
      lebanon: expect.arrayContaining(['lebanon ceasefire-strikes', 'southern-lebanon fighting']),
    });
  });

  it('end a bar on no day of a month that the text names no day of', () => {
    for (const { bars } of scene.lanes) {
      for (const { state, sure } of bars) {
        for (const date of datesOf(state.when).filter(({ precision }) => precision !== 'day')) {
          const month = scene.scale.rangeOf(date);
          const inside = (at: number) => month.from + 1e-9 < at && at < month.to - 1e-9;
          expect(sure && (inside(sure.from) || inside(sure.to)), state.state).toBeFalsy();
        }
      }
    }
  });

  it('give places that hold at one time separate tracks of one height', () => {
    for (const { bars } of scene.lanes) {
      for (const one of bars) {
        for (const other of bars) {
          const [a, b] = [one.sure ?? one, other.sure ?? other];
          if (one === other || a.to <= b.from || b.to <= a.from) continue;
          expect(one.tracks).toBe(other.tracks);
          expect(one.track).not.toBe(other.track);
        }
      }
    }
  });
});
