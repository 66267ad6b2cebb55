import { printSheet } from '#messages/print-sheet';
import { formatDoubtedWhen } from '../../i18n/format-date';
import { formatMoment, formatUnsure } from '../../i18n/format-moment';
import type { Messages } from '../../i18n/messages';
import { type Account, accountOf, type Entry, unsureAt } from '../../scene/account';
import type { Place, Story } from '../../story/story';
import { contains } from '../../time/when';
import { type SheetItem, type SheetMoment, type SheetPart, withoutEmpty } from './sheet-part';

/** A place as the sheet tells it: what holds and what is only expected, the rest in short, and what was said of it. */
export function placeParts(story: Story, place: Place, at: SheetMoment, messages: Messages): readonly SheetPart[] {
  const words = messages.panel.place;
  const { inShort } = printSheet;
  const account = accountOf(story, place.id, at.moment);
  const present = presentPart(story, account, at, messages);
  const ahead: SheetPart = {
    title: words.expected,
    note: words.expectedNote,
    items: account.expected.flatMap((entry) => fullItem(entry, at, messages)),
  };
  return withoutEmpty([
    ...(at.future ? [ahead, present] : [present, ahead]),
    { title: inShort(words.before), items: account.before.flatMap(shortItem) },
    { title: inShort(words.later), items: account.later.flatMap(shortItem) },
    ...claimParts(story, place, messages),
  ]);
}

function presentPart(story: Story, account: Account, at: SheetMoment, messages: Messages): SheetPart {
  const words = messages.panel.place;
  const { holding } = account;
  const held = holding.map(({ state, unsure }): SheetItem => {
    // By name where it is one of two that may hold.
    const name = holding.length > 1 ? { state: state.state } : {};
    const note = formatUnsure(unsure, messages);
    return { ...name, key: state.state, text: state.text, statement: state, when: state.when, note };
  });
  const items = [...held, ...account.now.flatMap((entry) => fullItem(entry, at, messages))];
  if (at.future) return { title: words.lastTold, note: words.lastToldNote, items };
  const title = words.atThisMoment(formatMoment(story, at, messages));
  return { title, items: items.length > 0 ? items : [{ key: 'nothing', text: words.nothingNow }] };
}

/** An event or state with its text; claims have parts of their own. */
function fullItem(entry: Entry, at: SheetMoment, messages: Messages): SheetItem[] {
  const note = entry.kind === 'event' ? formatUnsure(unsureAt(entry.event, at.moment), messages) : null;
  return shortItem(entry).map((item) => {
    const { text = '' } = item.statement ?? {};
    return { ...item, text, note, lasting: contains(entry.span, at.moment) };
  });
}

/** An event by its title, a state by its name, with date and standing. */
function shortItem(entry: Entry): SheetItem[] {
  const { kind, id: key } = entry;
  if (kind === 'claim') return [];
  if (kind === 'event') {
    const { event } = entry;
    return [{ key, lead: event.title, statement: event, when: event.when, lasting: false }];
  }
  const { state } = entry;
  return [{ key, state: state.state, statement: state, when: state.when, lasting: false }];
}

/** What was said of a place, by the event on whose occasion it was said. */
function claimParts(story: Story, place: Place, messages: Messages): SheetPart[] {
  return story.events.map(({ id, title, when }) => ({
    title: printSheet.claims(title, formatDoubtedWhen(when, messages)),
    items: story.claims
      .filter((claim) => claim.event === id && claim.places.includes(place.id))
      .map((claim): SheetItem => {
        const others = claim.places.filter((other) => other !== place.id);
        const also = others.map((other) => story.places.get(other)?.name ?? other);
        return { key: claim.id, text: claim.text, statement: claim, also };
      }),
  }));
}
