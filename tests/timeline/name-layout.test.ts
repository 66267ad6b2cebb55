import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { messages } from '../../src/i18n/messages';
import { timelineOf } from '../../src/scene/timeline-scene';
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
