// @vitest-environment jsdom
import { act, fireEvent, waitFor } from '@testing-library/react';
import { renderToString } from 'react-dom/server';
import { describe, expect, it } from 'vitest';
import { AppContext } from '../../src/state/use-app';
import { story } from '../../src/story/load-story';
import { dayOf } from '../../src/time/day';
import { Timeline } from '../../src/timeline/timeline';
import { appAt, eventAt } from '../harness/app';
import { openTimeline } from './timeline-page';

function marks(container: HTMLElement): HTMLElement[] {
  return [...container.querySelectorAll<HTMLElement>('.timeline-mark')];
}

function mark(container: HTMLElement, id: string): HTMLElement {
  const found = marks(container).find((each) => each.getAttribute('data-event') === id);
  if (!found) throw new Error(`no mark for ${id}`);
  return found;
}

describe('the marks', () => {
  it('and the names on the lanes are as many as the events', () => {
    for (const layout of ['wide', 'narrow', 'embed'] as const) {
      const { container } = openTimeline(null, {}, layout);
      const shown = [...container.querySelectorAll('[data-event]')].map((each) => each.getAttribute('data-event'));
      expect(shown.sort()).toEqual(story.events.map((event) => event.id).sort());
      container.remove();
    }
  });

  it('draw a day as a dot, a month as long as the month, an interval as a bar', () => {
    const { container } = openTimeline(null);
    const day = mark(container, 'hezbollah-deadline');
    const month = mark(container, 'gaza-ceasefire');
    expect(day).toHaveClass('timeline-mark-day');
    expect(day.style.inlineSize).toBe('');
    expect(month).toHaveClass('timeline-mark-period');
    expect(month.getAttribute('style')).toMatch(/inline-size: calc\([\d.]+% - 2px\)/);
  });

  it('draw what lasts as a span where there are no lanes, open where the text leaves it open', () => {
    const { container } = openTimeline(null, {}, 'narrow');
    expect(mark(container, 'settler-violence')).toHaveClass('timeline-mark-interval', 'timeline-mark-open');
    expect(mark(container, 'gaza-war')).toHaveClass('timeline-mark-interval');
    expect(mark(container, 'gaza-war')).not.toHaveClass('timeline-mark-open');
  });

  it('tell current, past, not yet reached and expected apart', () => {
    const { container, actions } = openTimeline(eventAt(4));
    expect(mark(container, eventAt(4).id)).toHaveClass('timeline-mark-current');
    act(() => actions.goTo(eventAt(4).moment + 1));
    expect(mark(container, eventAt(0).id)).toHaveClass('timeline-mark-past');
    act(() => actions.standAt(eventAt(4).id));
    expect(mark(container, eventAt(6).id)).not.toHaveClass('timeline-mark-past');
    expect(mark(container, 'phase-two')).toHaveClass('timeline-mark-expected');
    act(() => actions.standAt(eventAt(6).id));
    expect(mark(container, eventAt(4).id)).toHaveClass('timeline-mark-past');
    expect(container.querySelectorAll('.timeline-mark-current')).toHaveLength(1);
  });

  it('of a month are behind the reader after the month, not within it', () => {
    const { container, actions } = openTimeline(null, { moment: dayOf(2025, 6, 15) });
    expect(mark(container, 'iran-air-campaign')).not.toHaveClass('timeline-mark-past');
    act(() => actions.goTo(dayOf(2025, 7, 1)));
    expect(mark(container, 'iran-air-campaign')).toHaveClass('timeline-mark-past');
  });

  it('without a date lie over one ground, as long as one another', () => {
    const { container } = openTimeline(null);
    const undated = [...container.querySelectorAll<HTMLElement>('.timeline-mark-undated')];
    expect(undated.map((each) => each.getAttribute('data-event')).sort()).toEqual(
      story.events.flatMap(({ id, when }) => (when.kind === 'undated' ? [id] : [])).sort(),
    );
    const extents = undated.map(({ style }) => `${style.insetInlineStart} ${style.inlineSize}`);
    expect(new Set(extents).size).toBe(1);
  });

  it('stay out of the tab order', () => {
    const { container } = openTimeline(null);
    expect(container.querySelector('.timeline-marks')).toHaveAttribute('aria-hidden', 'true');
    expect(container.querySelectorAll('.timeline-marks :is(a, button, [tabindex])')).toHaveLength(0);
  });
});

describe('the ground', () => {
  it('names the present, what is expected and the ground without dates, and shows the folds', () => {
    const { container } = openTimeline(null);
    const axis = container.querySelector('.timeline-axis');
    for (const words of [/present|now/, 'expected', 'no date']) expect(axis).toHaveTextContent(words);
    const folds = story.stretches.filter((stretch) => stretch.folded).length;
    expect(axis?.querySelectorAll('.timeline-fold')).toHaveLength(folds);
  });
});

describe('the lanes', () => {
  it('show every state of their places, and say what each bar is', () => {
    const { container } = openTimeline(null);
    const places = story.lanes.flatMap((lane) => lane.places);
    const states = places.flatMap((id) => story.places.get(id)?.states ?? []);
    const bars = [...container.querySelectorAll('.timeline-bar')];
    expect(bars).toHaveLength(states.length);
    for (const state of states) {
      const name = story.states.get(state.state)?.name ?? '';
      expect(bars.some((bar) => bar.textContent?.includes(name))).toBe(true);
    }
  });

  it('draw the months at the edges of a state as ground of which nothing is sure', () => {
    const { container } = openTimeline(null);
    const partsOf = (words: string) => {
      const bar = [...container.querySelectorAll('.timeline-bar')].find((each) => each.textContent?.startsWith(words));
      const classes = [...(bar?.querySelectorAll('[class*="timeline-bar-"]') ?? [])].map(({ className }) => className);
      return classes.map((name) => /timeline-bar-(\w+)/.exec(name)?.[1]);
    };
    expect(partsOf('Southern Lebanon: Fighting')).toEqual(['begins', 'known', 'ends']);
    expect(partsOf('Southern Lebanon: Ceasefire agreed')).toEqual(['begins', 'known']);
    expect(partsOf('Syria: New government')).toEqual(['begins', 'known', 'carried']);
    expect(partsOf('Iran: Fighting')).toEqual(['month']);
    expect(partsOf('Latakia')).toEqual(['known', 'carried']);
  });

  it('name what lasts; a click chooses it, and its name is lit', () => {
    const { container, button, state } = openTimeline(null, { place: 'west-bank' });
    const lasting = story.events.filter(({ when }) => when.kind === 'interval');
    expect(container.querySelectorAll('.timeline-lane > button')).toHaveLength(lasting.length);
    for (const event of lasting) {
      const name = button(new RegExp(`^${event.short ?? event.title}$`));
      expect(name).toHaveAttribute('aria-current', 'false');
      fireEvent.click(name);
      expect(state()).toMatchObject({ event: event.id, moment: event.moment, place: null });
      expect(name).toHaveAttribute('aria-current', 'true');
    }
  });

  it('say in the tip when what is pointed at began', async () => {
    const { container, button } = openTimeline(null);
    fireEvent.pointerEnter(button(/^War in Gaza$/));
    await waitFor(() =>
      expect(container.querySelector('.timeline-tip')).toHaveTextContent('7 October 2023 to October 2025'),
    );
    fireEvent.pointerLeave(button(/^War in Gaza$/));
    expect(container.querySelector('.timeline-tip')).toBeNull();
  });

  it('are left out where there is no room', () => {
    for (const layout of ['narrow', 'embed'] as const) {
      const { container } = openTimeline(null, {}, layout);
      expect(container.querySelector('.timeline-lanes')).toBeNull();
      expect(marks(container)).toHaveLength(story.events.length);
      container.remove();
    }
  });
});

describe('the names at the marks', () => {
  it('stand there on a wide axis, choose by a click, and are lit', async () => {
    const { container, state, actions } = openTimeline(null, {}, 'wide', 1252);
    await waitFor(() => expect(container.querySelector('.timeline-names')).not.toBeNull());
    const nameOf = (id: string) => container.querySelector(`.timeline-names [data-event="${id}"]`);
    fireEvent.click(nameOf('assad-ousted') as Element);
    expect(state().event).toBe('assad-ousted');
    expect(nameOf('assad-ousted')).toHaveAttribute('aria-current', 'true');
    act(() => actions.selectEvent('rafah-reopening'));
    expect(nameOf('rafah-reopening')).toHaveTextContent('Rafah may reopen');
  });

  it('are no stops of the keyboard', async () => {
    const { container } = openTimeline(null, {}, 'wide', 1252);
    await waitFor(() => expect(container.querySelector('.timeline-names')).not.toBeNull());
    for (const name of container.querySelectorAll('.timeline-name')) expect(name).toHaveAttribute('tabindex', '-1');
  });
});

describe('without a browser', () => {
  it('is written as markup with its marks and words', () => {
    const markup = renderToString(
      <AppContext value={appAt({ event: eventAt(9).id, moment: eventAt(9).moment })}>
        <Timeline layout="wide" />
      </AppContext>,
    );
    expect(markup.match(/data-event=/g)).toHaveLength(story.events.length);
    expect(markup).toContain(eventAt(9).title);
    expect(markup).not.toContain('NaN');
  });
});
