import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { messages } from '../../src/i18n/messages';
import { type Mark, timelineOf } from '../../src/scene/timeline-scene';
import { story } from '../../src/story/load-story';
import { layOutLaneNames } from '../../src/timeline/lane-names';
import { stackMarks } from '../../src/timeline/marks';
import { LABEL_MARGIN, metrics } from '../../src/timeline/metrics';
import { layOutNames } from '../../src/timeline/name-layout';

const scene = timelineOf(story);
const widths = fc.integer({ min: metrics.wide.namesFrom, max: 2400 });
const onLanes = scene.lanes.flatMap(({ lasting }) => lasting);
const marks = scene.marks.filter(({ event }) => !onLanes.includes(event.id));
const events = fc.constantFrom(...marks.map(({ event }) => event.id));
const [future = ''] = messages.timeline.future.slice(-1);

function namesAt(width: number, wanted: readonly string[] = []) {
  return layOutNames(scene, stackMarks(marks, width, metrics.wide), width, metrics.wide, future, wanted);
}

describe('the names at the marks', () => {
  it('touch neither one another nor the ends, and no leader runs through a name', () => {
    fc.assert(
      fc.property(widths, events, (width, chosen) => {
        const names = namesAt(width, [chosen]);
        for (const one of names) {
          expect(one.from).toBeGreaterThanOrEqual(-0.1);
          expect(one.to).toBeLessThanOrEqual(width + LABEL_MARGIN + 0.1);
          for (const other of names.filter((each) => each !== one)) {
            const isBeside = one.to <= other.from || other.to <= one.from;
            if (one.row === other.row) expect(isBeside, `${one.text} and ${other.text}`).toBe(true);
            if (one.row > other.row) {
              const through = other.from + 0.1 < one.at && one.at < other.to;
              expect(through, `${one.text} through ${other.text}`).toBe(false);
            }
          }
        }
      }),
    );
  });

  it('stand over their marks: at its moment, or within the time that it covers', () => {
    fc.assert(
      fc.property(widths, (width) => {
        for (const { mark, at } of namesAt(width)) {
          const moment = mark.at * width;
          expect(at).toBeGreaterThanOrEqual(moment - 0.1);
          expect(at).toBeLessThanOrEqual(Math.max(moment, mark.to * width) + 0.1);
        }
      }),
    );
  });

  it('include the chosen event always, and of the others most', () => {
    fc.assert(
      fc.property(widths, events, (width, chosen) => {
        expect(namesAt(width, [chosen]).map(({ key }) => key)).toContain(chosen);
      }),
    );
    const dated = marks.filter(({ shape }) => shape !== 'undated');
    expect(namesAt(1252).length).toBeGreaterThanOrEqual(dated.length - 1);
    expect(namesAt(1700)).toHaveLength(dated.length);
  });

  it('leave the present between what was told and what is only expected', () => {
    fc.assert(
      fc.property(widths, (width) => {
        for (const { mark, from } of namesAt(width)) {
          if (mark.expected) expect(from).toBeGreaterThanOrEqual(scene.now * width - 0.1);
        }
      }),
    );
  });
});

describe('names of a few marks', () => {
  const [event] = story.events;
  // An axis of 1000 px with its present at 600 and the ground without dates from 800 on.
  const axis = { ...scene, now: 0.6, undated: { from: 0.8, to: 1 } };

  /** A mark of a day; its name of ten letters takes 79.4 px with the room before them. */
  function markAt(id: string, px: number, more: Partial<Mark> = {}, paragraphs: readonly number[] = [1]): Mark {
    if (!event) throw new Error('the story has no events');
    const at = px / 1000;
    const told = { ...event, id, short: '0000000000', paragraphs };
    return { event: told, shape: 'day', at, from: at, to: at, expected: false, open: false, ...more };
  }

  /** The names as `id row at px`, of marks in rows above one another as they are given. */
  function names(own: readonly Mark[], wanted: readonly string[] = [], levels: readonly number[] = []) {
    const placed = own.map((mark, index) => {
      const [from, to] = [mark.from * 1000 - 4, mark.to * 1000 + 4];
      return { mark, from, to, bottom: levels[index] ?? 9.5, height: 8 };
    });
    return layOutNames(axis, { placed, height: 43 }, 1000, metrics.wide, '00', wanted)
      .map(({ key, row, at }) => `${key} ${row} at ${Math.round(at)}`)
      .sort();
  }

  it('begin at their marks, as low as they can', () => {
    expect(names([markAt('a', 100), markAt('b', 200)])).toEqual(['a 0 at 100', 'b 0 at 200']);
  });

  it('stand one above the other so that the leader of the upper one comes down beside the lower one', () => {
    expect(names([markAt('a', 100), markAt('b', 130)])).toEqual(['a 1 at 100', 'b 0 at 130']);
    expect(names([markAt('a', 100), markAt('b', 183), markAt('c', 190)])).toEqual([
      'a 0 at 100',
      'b 1 at 183',
      'c 0 at 190',
    ]);
  });

  it('tell as much of the text as has room', () => {
    const crowd = (told: string) =>
      [100, 101, 102].map((px, index) => {
        const id = 'abc'.charAt(index);
        return markAt(id, px, {}, id === told ? [1, 2, 3, 4] : [1]);
      });
    for (const id of ['a', 'b', 'c']) expect(names(crowd(id)).join(), id).toContain(id);
    expect(names(crowd('a'), ['c'])).toContain('c 0 at 102');
  });

  it('keep clear of marks above the lowest row, but for the name of their own day', () => {
    const period = markAt('b', 120, { shape: 'period', from: 0.12, to: 0.16 });
    expect(names([markAt('a', 100), period], [], [9.5, 17.5])).toEqual(['a 1 at 100']);
    expect(names([markAt('a', 100)], [], [17.5])).toEqual(['a 0 at 100']);
    expect(names([markAt('a', 100), markAt('b', 150)], [], [9.5, 17.5])).toEqual(['a 1 at 100', 'b 0 at 150']);
  });

  it('move on within a time that is known to the month, up to where their own leader has room', () => {
    const month = markAt('b', 110, { shape: 'period', from: 0.11, to: 0.25 });
    expect(names([markAt('a', 100), month], ['a'])).toEqual(['a 0 at 100', 'b 0 at 184']);
  });

  it('leave what is only expected on its side of the present, and the upper row there to its name', () => {
    const [past, ahead] = [markAt('a', 590), markAt('b', 605, { expected: true })];
    expect(names([past])).toEqual(['a 0 at 590']);
    expect(names([markAt('a', 500), ahead])).toEqual(['a 0 at 500', 'b 0 at 605']);
    expect(names([markAt('a', 595, { expected: true })])).toEqual([]);
    expect(names([ahead, markAt('c', 610, { expected: true })])).toEqual(['b 0 at 605']);
  });

  it('over the ground without dates are those of what is chosen there, in the upper row', () => {
    const never = markAt('a', 810, { shape: 'undated', from: 0.8, to: 1, expected: true });
    expect(names([never])).toEqual([]);
    expect(names([never], ['b', 'a'])).toEqual([]);
    expect(names([never], ['a'])).toEqual(['a 1 at 810']);
  });
});

describe('the names on the lanes', () => {
  it('are those of what lasts, each on one lane that shares its places', () => {
    const lasting = story.events.filter(({ when }) => when.kind === 'interval').map(({ id }) => id);
    expect([...onLanes].sort()).toEqual(lasting.sort());
    for (const lane of scene.lanes) {
      const places = story.lanes.find(({ id }) => id === lane.id)?.places ?? [];
      for (const id of lane.lasting) {
        expect(
          story.eventById.get(id)?.places.some((place) => places.includes(place)),
          id,
        ).toBe(true);
      }
    }
  });

  it('stay within their time and do not touch, down to an ellipsis', () => {
    fc.assert(
      fc.property(fc.integer({ min: 200, max: 2400 }), (width) => {
        for (const lane of scene.lanes) {
          const names = layOutLaneNames(lane, scene.marks, width);
          for (const [index, { from, to, mark }] of names.entries()) {
            expect(from).toBeGreaterThan(mark.from * width);
            expect(to).toBeLessThanOrEqual(Math.max(mark.to * width, from + 30) + 1);
            for (const other of names.slice(index + 1)) expect(to <= other.from || other.to <= from).toBe(true);
          }
        }
      }),
    );
    const short = scene.lanes.flatMap((lane) => layOutLaneNames(lane, scene.marks, 250));
    expect(short.some(({ text }) => text.endsWith('…'))).toBe(true);
  });

  it('move on where another stands', () => {
    const lane = { ...scene.lanes[0], id: '', title: '', bars: [], lasting: ['gaza-war', 'settler-violence'] };
    const [one, other] = layOutLaneNames(lane, scene.marks, 1000);
    expect(one?.mark.from).toBe(other?.mark.from);
    expect(other?.from).toBeGreaterThan(one?.to ?? Infinity);
  });
});
