import { act, screen } from '@testing-library/react';
import { describe, expect, it, vi } from 'vitest';
import { description as words } from '#messages/description';
import { mapKeys } from '#messages/map-keys';
import { Announcer } from '../../src/app/announcer';
import { Unseen } from '../../src/app/tools';
import { formatMoment } from '../../src/i18n/format-moment';
import { messages } from '../../src/i18n/messages';
import { Panel } from '../../src/panel/panel';
import type { AppState } from '../../src/state/store';
import { story } from '../../src/story/load-story';
import { dayOf } from '../../src/time/day';
import { draw, textOf } from '../harness/app';

const { standing } = messages.panel;
const attacks = story.eventById.get('latakia-attacks');
const {
  id: attacksId = '',
  title = '',
  moment: attacksMoment = 0,
  standing: attacksStanding = 'happened',
} = attacks ?? {};
const date = formatMoment(story, { moment: attacksMoment, event: attacksId }, messages);
const attacksWord = standing[attacksStanding].word;
const toldAttacks = words.moment(date, words.held(title, attacksWord));

/** Draws the live region beside things that can hold the focus. */
function drawAnnouncer(start: Partial<AppState> = {}) {
  const view = draw(
    <>
      <h2 tabIndex={-1}>a heading</h2>
      <button type="button">a button elsewhere</button>
      <input type="range" aria-label="the slider" />
      <div className="timeline-strip">
        <button type="button" aria-current="true">
          the card of the event
        </button>
        <button type="button">another card</button>
      </div>
      <Announcer />
    </>,
    start,
  );
  const regions = (): Element[] => [...view.container.querySelectorAll('[aria-live], [role="status"], [role="alert"]')];
  return { ...view, regions, said: () => textOf(regions()[0] ?? null) };
}

describe('the live region', () => {
  it('is one and polite, stays the same, and says nothing before a step', () => {
    const { regions, said, actions } = drawAnnouncer({ place: 'latakia', event: attacksId, moment: attacksMoment });
    const [region] = regions();
    expect(regions()).toHaveLength(1);
    expect(region).toHaveAttribute('aria-live', 'polite');
    expect(said()).toBe('');
    act(() => actions.hover('gaza'));
    expect(said()).toBe('');
    act(() => actions.clear());
    expect(said()).toBe(words.everything);
    expect(regions()).toEqual([region]);
  });

  it('says each step: a place, an event, and in time what else changes', () => {
    const { said, actions } = drawAnnouncer();
    const latakia = story.places.get('latakia');
    const state = latakia?.states.at(-1);
    const held = words.held(
      story.states.get(state?.state ?? '')?.name ?? '',
      standing[state?.standing ?? 'position'].word,
    );
    act(() => actions.selectPlace('latakia'));
    expect(said()).toBe(`${words.place(latakia?.name ?? '', held)}.`);
    act(() => actions.selectEvent(attacksId));
    expect(said().startsWith(toldAttacks)).toBe(true);
    const day = dayOf(2025, 12, 31);
    act(() => actions.goTo(day));
    expect(said().startsWith(`${formatMoment(story, { moment: day, event: null }, messages)}.`)).toBe(true);
    expect(said()).toContain(words.breath(story.states.get('deadline-passed')?.name ?? ''));
  });

  it('says what the map asks it to, until the next step', () => {
    const walked = mapKeys.walked('Latakia', 1, 9);
    const { said, actions } = drawAnnouncer({ moment: attacksMoment });
    act(() => actions.announce(walked));
    expect(said()).toBe(walked);
    act(() => actions.selectEvent(attacksId));
    expect(said()).toBe(toldAttacks);
  });

  it('waits for the end of a drag', () => {
    const { said, actions } = drawAnnouncer();
    act(() => actions.startScrub());
    act(() => actions.goTo(dayOf(2025, 12, 31)));
    act(() => actions.standAt(attacksId));
    expect(said()).toBe('');
    act(() => actions.endScrub());
    expect(said().startsWith(toldAttacks)).toBe(true);
  });

  it.each([
    ['only how sure the text is', 'a heading', `${attacksWord}.`],
    ['only how sure the text is', 'the slider', `${attacksWord}.`],
    ['only how sure the text is', 'the card of the event', `${attacksWord}.`],
    ['all of it', 'another card', toldAttacks],
    ['all of it', 'a button elsewhere', toldAttacks],
  ])('says of an event %s while %s has the focus', (_what, holder, told) => {
    const { said, actions } = drawAnnouncer({ moment: attacksMoment });
    (screen.queryByLabelText(holder) ?? screen.getByText(holder)).focus();
    act(() => actions.selectEvent(attacksId));
    expect(said()).toBe(told);
  });

  it('names a place while the slider has the focus, and the event again as that place is left', () => {
    const { said, actions } = drawAnnouncer({ event: attacksId, moment: attacksMoment });
    screen.getByLabelText('the slider').focus();
    act(() => actions.selectPlace('latakia'));
    expect(said()).toContain(story.places.get('latakia')?.name);
    act(() => actions.closePlace());
    expect(said()).toBe(toldAttacks);
  });

  it('names an event that comes while the heading of a place keeps the focus', () => {
    const { said, actions } = drawAnnouncer({ place: 'latakia', moment: attacksMoment });
    screen.getByText('a heading').focus();
    act(() => actions.standAt(attacksId));
    expect(said()).toBe(toldAttacks);
  });

  it('names what comes while another window has the focus', () => {
    const { said, actions } = drawAnnouncer({ moment: attacksMoment });
    screen.getByText('a heading').focus();
    vi.spyOn(document, 'hasFocus').mockReturnValue(false);
    act(() => actions.selectEvent(attacksId));
    vi.restoreAllMocks();
    expect(said()).toBe(toldAttacks);
  });

  it('says the same words anew where they are asked for again', () => {
    const { regions, actions } = drawAnnouncer();
    act(() => actions.announce(mapKeys.nobody));
    const former = regions()[0]?.firstChild;
    act(() => actions.announce(mapKeys.nobody));
    expect(regions()[0]).toHaveTextContent(mapKeys.nobody);
    expect(regions()[0]?.firstChild).not.toBe(former);
  });
});

describe('beside the text', () => {
  it('does not say again what the heading says that takes the focus', async () => {
    const { user, container } = draw(
      <>
        <Panel layout="wide" geography={{ provenance: [], layers: new Map(), measured: new Map() }} />
        <Unseen
          geography={{}}
          currentViewport={() => null}
          credits=""
          map={{ status: 'loading', fault: null }}
          missing={null}
          onLargeLetters={() => {}}
        />
      </>,
      { place: 'latakia', moment: attacksMoment },
    );
    const link = container.querySelector(`[data-to="event ${attacksId}"]`);
    if (!link) throw new Error('the text leads to no such event');
    await user.click(link);
    expect(screen.getByRole('heading', { level: 2, name: title })).toHaveFocus();
    expect(textOf(container.querySelector('[aria-live]'))).toBe(`${attacksWord}.`);
  });
});
