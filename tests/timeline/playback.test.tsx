// @vitest-environment jsdom
import { readdirSync, readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { act, fireEvent, screen } from '@testing-library/react';
import { describe, expect, it } from 'vitest';
import { messages } from '../../src/i18n/messages';
import { shortTitle } from '../../src/timeline/moment-words';
import { eventAt } from '../harness/app';
import { openTimeline } from './timeline-page';

const words = messages.timeline;
const stepButton = (label: string) => screen.getByRole('button', { name: new RegExp(`^${label}`) });

describe('previous and next', () => {
  const previous = () => stepButton(words.previousEvent);
  const next = () => stepButton(words.nextEvent);

  it('step from event to event, and name the one that they lead to', () => {
    const { state } = openTimeline(eventAt(0));
    expect(next()).toHaveAccessibleName(words.stepTo(words.nextEvent, shortTitle(eventAt(1))));
    fireEvent.click(next());
    expect(state().event).toBe(eventAt(1).id);
    expect(previous()).toHaveAccessibleName(words.stepTo(words.previousEvent, shortTitle(eventAt(0))));
    fireEvent.click(previous());
    expect(state().event).toBe(eventAt(0).id);
  });

  it.each([
    ['before the first', 0, 1, previous, words.previousEvent],
    ['after the last', -1, -2, next, words.nextEvent],
  ])('have nothing %s event, where they keep the focus', (_where, end, beside, button, label) => {
    const { state, actions } = openTimeline(eventAt(beside));
    act(() => button().focus());
    expect(button()).toHaveAttribute('aria-disabled', 'false');
    fireEvent.click(button());
    expect(state().event).toBe(eventAt(end).id);
    expect(button()).toHaveAttribute('aria-disabled', 'true');
    expect(button()).toHaveAccessibleName(label);
    expect(button()).toHaveFocus();
    act(() => actions.play());
    fireEvent.click(button());
    expect(state()).toMatchObject({ event: eventAt(end).id, playing: false });
  });
});

describe('play and pause', () => {
  it('are one button, which says what it does', () => {
    const { state } = openTimeline(eventAt(0));
    fireEvent.click(screen.getByRole('button', { name: words.playEvents }));
    expect(state()).toMatchObject({ playing: true, event: eventAt(0).id });
    fireEvent.click(screen.getByRole('button', { name: words.pause }));
    expect(state()).toMatchObject({ playing: false, event: eventAt(0).id });
    expect(screen.getByRole('button', { name: words.playEvents })).toBeVisible();
  });

  it('starts from the beginning where there is nothing left', () => {
    const { state } = openTimeline(eventAt(-1));
    fireEvent.click(screen.getByRole('button', { name: words.playEvents }));
    expect(state()).toMatchObject({ event: eventAt(0).id, playing: true });
  });
});

it('has nothing that moves by itself: no transition and no animation for anyone', () => {
  const folder = resolve('src/timeline');
  const sheets = readdirSync(folder).filter((name) => name.endsWith('.css'));
  expect(sheets.length).toBeGreaterThan(0);
  for (const name of sheets) {
    expect(readFileSync(resolve(folder, name), 'utf8'), name).not.toMatch(/\b(transition|animation)\b/);
  }
});
