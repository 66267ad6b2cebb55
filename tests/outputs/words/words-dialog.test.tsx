import { act, screen, waitFor, within } from '@testing-library/react';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { copyField } from '#messages/copy-field';
import { words } from '#messages/words';
import { describeView } from '../../../src/description/describe-view';
import { TABLE_FILE } from '../../../src/embed/site';
import type { Bounds } from '../../../src/geo/bounds';
import { type Viewport, viewportOf } from '../../../src/geo/camera';
import { formatWhen } from '../../../src/i18n/format-date';
import { messages } from '../../../src/i18n/messages';
import { WordsButton } from '../../../src/outputs/words/words-button';
import { sceneAt } from '../../../src/scene/scene';
import type { AppState } from '../../../src/state/store';
import { story } from '../../../src/story/load-story';
import { dayOf, isoDate, parseIsoDate } from '../../../src/time/day';
import { contains } from '../../../src/time/when';
import { draw, textOf } from '../../harness/app';
import { lendDialogs } from '../../harness/dialogs';

const { now } = story.calendar;
const placeBounds = new Map<string, Bounds>([
  ['latakia', [35.7, 35.3, 36.3, 35.9]],
  ['southern-lebanon', [35.1, 33, 35.8, 33.4]],
]);
const viewport = viewportOf(story.view.home, 600);
const toldPlaces = [...story.places.values()].filter(({ states }) => states.length > 0);

afterEach(() => {
  vi.unstubAllGlobals();
  vi.restoreAllMocks();
});

/** Draws the button on a map that shows the viewport, if any. */
function drawButton(start: Partial<AppState> = {}, currentViewport: () => Viewport | null = () => viewport) {
  lendDialogs();
  const view = draw(<WordsButton placeBounds={placeBounds} currentViewport={currentViewport} />, start);
  const notices = (): string[] => view.store.getState().notices.map(({ text }) => text);
  return { ...view, notices, button: screen.getByRole('button', { name: words.button }) };
}

async function openWords(start: Partial<AppState> = {}) {
  const view = drawButton(start);
  await view.user.click(view.button);
  const inside = within(await screen.findByRole('dialog', { name: words.button }));
  const table = inside.getByRole('table', { name: words.table });
  /** The rows of what held, without those that name a place. */
  const rows = [...table.querySelectorAll('tbody tr')].filter((row) => !row.querySelector('[scope="rowgroup"]'));
  return { ...view, inside, table, rows };
}

const texts = (parent: Element, selector: string): string[] => [...parent.querySelectorAll(selector)].map(textOf);

describe('the view in words', () => {
  it('opens over the page, takes the focus and stops a playback', async () => {
    const { inside, store } = await openWords({ playing: true });
    expect(inside.getByRole('heading', { name: words.button })).toHaveFocus();
    expect(store.getState().playing).toBe(false);
  });

  it('tells what the map shows of where the reader stands, to be copied', async () => {
    const start = { moment: dayOf(2025, 12, 29), place: 'southern-lebanon', event: 'latakia-attacks' };
    const { user, inside } = await openWords(start);
    const scene = sceneAt(story, start.moment, { ...start, hovered: null });
    const said = describeView(story, scene, placeBounds, viewport, messages).join('\n');
    expect(inside.getByLabelText(words.view)).toHaveValue(said);
    await user.click(inside.getByRole('button', { name: words.copy }));
    expect(await inside.findByText(copyField.copied)).toHaveAttribute('role', 'status');
    expect(await navigator.clipboard.readText()).toBe(said);
  });

  it('leads to the table as a page of its own, in a new tab', async () => {
    const link = (await openWords()).inside.getByRole('link', { name: words.page });
    expect(link).toHaveAttribute('href', TABLE_FILE);
    expect(link).toHaveAttribute('target', '_blank');
    expect(link).toHaveAttribute('rel', 'noopener');
  });

  it.each(['its button', 'Escape'])('closes by %s, and the focus is on its opener again', async (way) => {
    const { user, inside, button } = await openWords();
    if (way === 'Escape') await user.keyboard('{Escape}');
    else await user.click(inside.getByRole('button', { name: words.close }));
    await waitFor(() => expect(screen.queryByRole('dialog')).toBeNull());
    expect(button).toHaveFocus();
  });
});

describe('the table of situations', () => {
  it('has a caption, and a heading for each column, each place and each row', async () => {
    const { table, rows } = await openWords();
    expect(texts(table, 'caption')).toEqual([words.table]);
    expect(texts(table, 'thead th[scope="col"]')).toEqual([words.when, words.situation, words.certainty]);
    expect(texts(table, 'tbody > tr:first-child > th[scope="rowgroup"]')).toEqual(toldPlaces.map(({ name }) => name));
    for (const row of rows) {
      expect([...row.children].map((cell) => cell.getAttribute('scope'))).toEqual(['row', null, null]);
    }
  });

  it('tells every state of every place with its time, its standing, its voice and its paragraphs', async () => {
    const { table } = await openWords();
    const groups = [...table.querySelectorAll('tbody')];
    expect(groups).toHaveLength(toldPlaces.length);
    toldPlaces.forEach(({ states }, index) => {
      const rows = [...(groups[index]?.rows ?? [])].slice(1);
      expect(rows).toHaveLength(states.length);
      states.forEach(({ state, when, span, standing, voice, paragraphs }, at) => {
        const [time, situation, certainty] = [...(rows[at]?.cells ?? [])].map(textOf);
        const { word, voice: voiced } = messages.panel.standing[standing];
        expect(time).toContain(formatWhen(when, messages, contains(span, now) ? 'since' : 'from'));
        expect(time?.includes(messages.dates.inferred)).toBe(when.inferred ?? false);
        expect(situation).toBe(story.states.get(state)?.name);
        expect(certainty).toContain(voice === undefined ? word : word + voiced(voice));
        for (const paragraph of paragraphs) expect(certainty).toContain(`¶ ${paragraph}`);
      });
    });
  });

  it.each(['2024-11-15', '2025-06-15', isoDate(now)])(
    'marks the rows that hold or may hold on the reader’s day, %s',
    async (day) => {
      const moment = parseIsoDate(day) ?? 0;
      const { rows } = await openWords({ moment });
      const holds = toldPlaces.flatMap(({ states }) => states.map(({ span }) => contains(span, moment)));
      expect(rows.map((row) => textOf(row.querySelector('th')).endsWith(words.now))).toEqual(holds);
      expect(rows.map((row) => row.classList.contains('place-table-now'))).toEqual(holds);
      expect(new Set(holds).size).toBe(2);
    },
  );
});

describe('where it cannot open', () => {
  it('waits for a map that shows something', async () => {
    let shown: Viewport | null = null;
    const { user, button, notices } = drawButton({}, () => shown);
    await user.click(button);
    await act(() => vi.dynamicImportSettled());
    expect(screen.queryByRole('dialog')).toBeNull();
    expect(notices()).toEqual([]);
    shown = viewport;
    await user.click(button);
    expect(await screen.findByRole('dialog')).toBeVisible();
  });

  it('says so where its code does not come, and the next press tries again', async () => {
    vi.spyOn(console, 'warn').mockImplementation(() => {});
    const { user, button, notices } = drawButton();
    const line = vi.spyOn(navigator, 'onLine', 'get').mockReturnValue(false);
    await user.click(button);
    await waitFor(() => expect(notices()).toEqual([words.failed]));
    expect(screen.queryByRole('dialog')).toBeNull();
    line.mockReturnValue(true);
    await user.click(button);
    expect(await screen.findByRole('dialog')).toBeVisible();
    expect(notices()).toEqual([]);
  });

  it('says so where the dialog breaks, and takes it away', async () => {
    vi.spyOn(console, 'warn').mockImplementation(() => {});
    const { user, button, notices } = drawButton();
    HTMLDialogElement.prototype.showModal = () => {
      throw new Error('not here');
    };
    vi.stubGlobal('IS_REACT_ACT_ENVIRONMENT', false);
    await user.click(button);
    await waitFor(() => expect(notices()).toEqual([words.failed]));
    await waitFor(() => expect(document.querySelector('.dialog-room')).toBeNull());
  });
});
