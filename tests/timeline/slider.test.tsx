// @vitest-environment jsdom
import { cleanup, fireEvent, waitFor } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import fc from 'fast-check';
import { describe, expect, it, vi } from 'vitest';
import { timelineOf } from '../../src/scene/timeline-scene';
import { story } from '../../src/story/load-story';
import { dayOf } from '../../src/time/day';
import { stackMarks } from '../../src/timeline/marks';
import { metrics } from '../../src/timeline/metrics';
import { SNAP_PX, snapToEvent } from '../../src/timeline/slider';
import { eventAt } from '../harness/app';
import { openTimeline } from './timeline-page';

const scene = timelineOf(story);
const { assumedWidth } = metrics.wide;
/** What lasts has its name on a lane instead. */
const moments = scene.marks.filter(({ shape }) => shape !== 'interval');
const meeting = story.eventById.get('mar-a-lago-meeting') ?? eventAt(10);

describe('the slider by keys', () => {
  it('is one native range input with a name', () => {
    const { slider } = openTimeline(meeting);
    expect(slider.type).toBe('range');
    expect(slider).toHaveAccessibleName('Moment on the timeline');
  });

  it('steps through every event of the story and back', async () => {
    const { slider, state } = openTimeline(eventAt(0));
    slider.focus();
    const there: (string | null)[] = [state().event];
    for (let index = 1; index < story.events.length; index += 1) {
      await userEvent.keyboard('{ArrowRight}');
      there.push(state().event);
    }
    expect(there).toEqual(story.events.map((event) => event.id));
    await userEvent.keyboard('{ArrowRight}{ArrowUp}');
    expect(state().event).toBe(eventAt(-1).id);
    await userEvent.keyboard('{ArrowLeft}{ArrowDown}');
    expect(state().event).toBe(eventAt(-3).id);
  });

  it('goes to the ends by Home and End, and three events by the Page keys', async () => {
    const { slider, state } = openTimeline(meeting);
    slider.focus();
    await userEvent.keyboard('{Home}');
    expect(state()).toMatchObject({ event: eventAt(0).id, moment: eventAt(0).moment });
    await userEvent.keyboard('{PageUp}');
    expect(state().event).toBe(eventAt(3).id);
    await userEvent.keyboard('{End}');
    expect(state().event).toBe(eventAt(-1).id);
    await userEvent.keyboard('{PageDown}');
    expect(state().event).toBe(eventAt(-4).id);
    await userEvent.keyboard('{Home}{PageDown}');
    expect(state().event).toBe(eventAt(0).id);
  });

  it('keeps its keys from the browser and leaves others to it', () => {
    const { slider } = openTimeline(meeting);
    for (const key of ['ArrowRight', 'ArrowLeft', 'ArrowUp', 'ArrowDown', 'Home', 'End', 'PageUp', 'PageDown']) {
      expect(fireEvent.keyDown(slider, { key }), key).toBe(false);
    }
    for (const key of ['Tab', 'Escape', ' ', 'a']) expect(fireEvent.keyDown(slider, { key }), key).toBe(true);
    expect(fireEvent.keyDown(slider, { key: 'ArrowLeft', altKey: true })).toBe(true);
  });

  it('keeps the chosen place, and pauses playback', async () => {
    const { slider, state } = openTimeline(meeting, { place: 'west-bank', playing: true });
    slider.focus();
    await userEvent.keyboard('{ArrowLeft}');
    expect(state()).toMatchObject({ place: 'west-bank', playing: false });
  });
});

describe('the slider in words', () => {
  it('says date, event and position', () => {
    const { slider } = openTimeline(meeting);
    expect(slider).toHaveAttribute('aria-valuetext', `29 December 2025: ${meeting.title}, 11 of 17`);
  });

  it('says what lies around a moment between events', () => {
    const { slider } = openTimeline(null, { moment: dayOf(2024, 3, 14) });
    const words = slider.getAttribute('aria-valuetext') ?? '';
    expect(words).toMatch(/^14 March 2024, after: .+; before: .+$/);
    const [after = '', before = ''] = words.split('; ');
    const nameOf = (index: number) => eventAt(index).short ?? eventAt(index).title;
    // All of the day that the war began, in the story's order, without those of which it is not said whether they were.
    for (const index of [0, 1, 3]) expect(after).toContain(nameOf(index));
    for (const index of [4, 5]) expect(before).toContain(nameOf(index));
  });

  it('claims no more than the text: no day on the ground without dates, and doubt where a date was inferred', () => {
    const undated = openTimeline(null, { moment: story.calendar.undated.first });
    expect(undated.slider.getAttribute('aria-valuetext')).toMatch(/^No date given, /);
    undated.container.remove();
    for (const event of story.events.filter(({ when }) => when.inferred)) {
      const { slider, container } = openTimeline(event);
      expect(slider.getAttribute('aria-valuetext')).toContain('(inferred)');
      container.remove();
    }
  });

  it('gives what has no date no place in an order', () => {
    const undated = story.events.filter(({ when }) => when.kind === 'undated');
    for (const event of undated) {
      const { slider, container } = openTimeline(event);
      const words = `no date in the text, agreed, proposed or expected: ${event.title}, in no order`;
      expect(slider).toHaveAttribute('aria-valuetext', words);
      container.remove();
    }
  });

  it.each([
    [[2023, 11, 15], '2023 (the article does not say which days), Israel and Hezbollah clash'],
    [
      [2024, 11, 15],
      'November 2024 (the article does not say which days), Israel and Hezbollah clash · Ceasefire in Lebanon · Strikes under the ceasefire',
    ],
    [[2024, 12, 15], 'December 2024 (the article does not say which days), Assad is ousted'],
    [[2025, 6, 15], 'June 2025 (the article does not say which days), Twelve days of air strikes on Iran'],
    [
      [2025, 10, 15],
      'October 2025 (the article does not say which days), War in Gaza · Ceasefire in Gaza · Gaza in two parts',
    ],
    [[2026, 1, 5], 'early January 2026 (the article does not say which days), The article is written'],
    [
      [2026, 1, 20],
      'later in January 2026 (the article does not say which days), agreed, proposed or expected, Phase 2 of the Gaza plan is due',
    ],
    [
      [2030, 5, 1],
      '2030 (the article does not say which days), agreed, proposed or expected, F-35s for Israel are due',
    ],
  ] satisfies [[number, number, number], string][])('says the month alone inside it: %o', (date, words) => {
    const { slider, container } = openTimeline(null, { moment: dayOf(...date) });
    expect(slider).toHaveAttribute('aria-valuetext', words);
    const heading = container.querySelector('.timeline-heading');
    expect(heading?.textContent).not.toMatch(/\b\d{1,2} (January|June|October|November|December) 20/);
  });

  it('shows the same above the axis', () => {
    const { container } = openTimeline(meeting);
    const heading = container.querySelector('.timeline-heading');
    expect(heading).toHaveTextContent('29 December 2025');
    expect(heading).toHaveTextContent(meeting.title);
    expect(heading).toHaveTextContent('11 of 17');
  });
});

describe('the slider by pointer', () => {
  it('moves freely through time while dragged', () => {
    const { slider, state } = openTimeline(meeting);
    fireEvent.pointerDown(slider, { button: 0 });
    expect(state().scrubbing).toBe(true);
    const day = dayOf(2024, 6, 1);
    fireEvent.input(slider, { target: { value: scene.scale.positionOf(day) * 1000 } });
    expect(state()).toMatchObject({ moment: day, event: null, playing: false });
    fireEvent.pointerUp(window);
    expect(state().scrubbing).toBe(false);
  });

  it('is caught by an event within six px and not beyond', () => {
    const { slider, state } = openTimeline(eventAt(0));
    const campaign = story.events.find((event) => event.id === 'iran-air-campaign') ?? eventAt(6);
    const at = scene.scale.positionOf(campaign.moment) * 1000;
    const px = 1000 / assumedWidth;
    fireEvent.input(slider, { target: { value: at - 5.5 * px } });
    expect(state()).toMatchObject({ event: campaign.id, moment: campaign.moment });
    fireEvent.input(slider, { target: { value: at - 7 * px } });
    expect(state().event).toBeNull();
  });

  it('ends a drag that the browser cancels, and one that outlives the timeline', () => {
    const { slider, state } = openTimeline(meeting);
    fireEvent.pointerDown(slider, { button: 0 });
    fireEvent.pointerCancel(window);
    expect(state().scrubbing).toBe(false);
    fireEvent.pointerDown(slider, { button: 0 });
    expect(state().scrubbing).toBe(true);
    cleanup();
    expect(state().scrubbing).toBe(false);
  });

  it('chooses every event by a click on its mark', () => {
    const { slider, state } = openTimeline(meeting, { place: 'west-bank' });
    const stack = stackMarks(moments, assumedWidth, metrics.wide);
    const { grip, floor } = metrics.wide;
    const rect = { left: 0, right: assumedWidth + grip, top: 0, bottom: 100 };
    vi.spyOn(slider, 'getBoundingClientRect').mockReturnValue(rect as DOMRect);
    for (const { mark, from, bottom, height } of stack.placed) {
      const point = { clientX: grip / 2 + from + 2, clientY: 100 - floor - bottom - height / 2, pointerType: 'mouse' };
      fireEvent.pointerDown(slider, { button: 0, ...point });
      fireEvent.pointerUp(window, point);
      expect(state()).toMatchObject({ event: mark.event.id, place: null, scrubbing: false });
    }
  });

  it('does not take the end of a drag for a click', () => {
    const { slider, state } = openTimeline(null);
    const stack = stackMarks(moments, assumedWidth, metrics.wide);
    const first = stack.placed[0];
    if (!first) throw new Error('no marks');
    vi.spyOn(slider, 'getBoundingClientRect').mockReturnValue({ left: 0, right: 988, top: 0, bottom: 100 } as DOMRect);
    const y = 100 - metrics.wide.floor - first.bottom - 2;
    fireEvent.pointerDown(slider, { button: 0, clientX: 14 + first.from + 2, clientY: y, pointerType: 'mouse' });
    fireEvent.pointerUp(window, { clientX: 300, clientY: y });
    expect(state().event).toBeNull();
  });

  it('names a mark that is pointed at', async () => {
    const { slider, container } = openTimeline(meeting);
    const stack = stackMarks(moments, assumedWidth, metrics.wide);
    const placed = stack.placed.find((each) => each.mark.event.id === 'latakia-attacks');
    if (!placed) throw new Error('no mark');
    vi.spyOn(slider, 'getBoundingClientRect').mockReturnValue({ left: 0, right: 988, top: 0, bottom: 100 } as DOMRect);
    const clientY = 100 - metrics.wide.floor - placed.bottom - placed.height / 2;
    fireEvent.pointerMove(slider, { clientX: 14 + placed.from + 4, clientY, buttons: 0, pointerType: 'mouse' });
    await waitFor(() => expect(container.querySelector('.timeline-tip')).toHaveTextContent(placed.mark.event.title));
    expect(container.querySelector('.timeline-tip')).toHaveTextContent('29 December 2025 (inferred)');
    expect(container.querySelector('.timeline-mark-hovered')).toHaveAttribute('data-event', 'latakia-attacks');
    fireEvent.pointerLeave(slider);
    expect(container.querySelector('.timeline-tip')).toBeNull();
  });
});

describe('a drag near an event', () => {
  it('snaps to it within reach and not beyond', () => {
    fc.assert(
      fc.property(
        fc.double({ min: 0, max: 1, noNaN: true }),
        fc.integer({ min: 240, max: 2400 }),
        (position, width) => {
          const snapped = snapToEvent(scene.marks, position, width, null);
          const nearest = Math.min(...scene.marks.map((mark) => Math.abs(mark.at - position) * width));
          expect(snapped !== null).toBe(nearest <= SNAP_PX);
        },
      ),
    );
  });

  it('keeps the event stood at among those of one moment', () => {
    const [first, second] = scene.marks.filter(
      (mark) => scene.marks.filter((other) => other.at === mark.at).length > 1,
    );
    if (!first || !second) throw new Error('the story has no two events at one moment');
    expect(snapToEvent(scene.marks, first.at, 960, null)).toBe(first.event.id);
    expect(snapToEvent(scene.marks, first.at, 960, second.event.id)).toBe(second.event.id);
  });
});
