import { printSheet } from '#messages/print-sheet';
import { formatDoubtedWhen } from '../../i18n/format-date';
import { formatMoment, formatUnsure } from '../../i18n/format-moment';
import type { Messages } from '../../i18n/messages';
import { groupPlaces } from '../../panel/place-list';
import type { Subject } from '../../panel/subject';
import { type Account, accountOf, claimsOf, type Entry, holdingAt, unsureAt } from '../../scene/account';
import { claimGroupsOf } from '../../scene/claim-groups';
import type { Scene, ScenePlace } from '../../scene/scene';
import { partsAt } from '../../scene/situation';
import type { Claim, Place, Statement, Story, StoryEvent } from '../../story/story';
import type { Day } from '../../time/day';
import { contains, type When } from '../../time/when';

/** Everything that the sheet tells of a subject besides its head, in the order in which it is to be read. */
export function printParts(story: Story, subject: Subject, scene: Scene, messages: Messages): readonly PrintPart[] {
  const { moment, future, event } = scene;
  switch (subject.kind) {
    case 'place':
      return placeParts(story, subject.place, { moment, future, event: event?.id ?? null }, messages);
    case 'event':
      return eventParts(story, subject.event, scene, messages);
    case 'introduction':
      return introductionParts(story, scene, messages);
  }
}

/** The whole story at a moment: what holds in each place, and the names of those of which it tells nothing then. */
function introductionParts(story: Story, scene: Scene, messages: Messages): readonly PrintPart[] {
  const words = messages.panel.introduction;
  const { eventful, quiet, far, missing } = groupPlaces(story, scene);
  const names = (title: string, places: readonly ScenePlace[]): PrintPart => {
    const text = places.map(({ id }) => nameOf(story, id)).join(', ');
    return { title, isLine: true, items: places.length > 0 ? [{ key: title, text }] : [] };
  };
  return withoutEmpty([
    {
      title: scene.future ? words.withStateCarried : words.withState,
      items: eventful.flatMap((place) => placeItems(story, place, scene.moment, messages)),
    },
    names(words.quiet, quiet),
    names(words.far, far),
    names(words.missing, missing),
  ]);
}

/** A place with what holds there at the moment or, where nothing does, what the article has it for. */
function placeItems(story: Story, { id, state: shown }: ScenePlace, moment: Day, messages: Messages): PrintItem[] {
  const place = story.places.get(id);
  const holding = place && shown !== null ? holdingAt(place, moment) : [];
  const lead = nameOf(story, id);
  if (place && holding.length === 0) return [{ key: id, lead, text: place.headline, statement: place }];
  return holding.map((held, index): PrintItem => {
    const { state } = held.state;
    return { ...heldItem(held, messages), state, ...(index === 0 ? { key: id, lead } : { key: `${id}-${state}` }) };
  });
}

/** What holds in a place, without the state's name. */
function heldItem({ state, unsure }: Account['holding'][number], messages: Messages): PrintItem {
  const { text, when } = state;
  return { key: state.state, text, statement: state, when, note: formatUnsure(unsure, messages) };
}

function nameOf(story: Story, id: string): string {
  return story.places.get(id)?.name ?? id;
}

/** An event as the sheet tells it: what holds in the places that it touches, what was said of each on its occasion, and the rest. */
function eventParts(story: Story, event: StoryEvent, scene: Scene, messages: Messages): readonly PrintPart[] {
  const words = messages.panel.event;
  const places = scene.places.filter(({ id }) => event.places.includes(id));
  const isCarried = scene.future && places.some(({ faint }) => faint);
  const elsewhere = scene.places.filter(({ id, state }) => state !== null && !event.places.includes(id));
  const none: PrintItem = { key: 'none', text: words.noPlaces };
  return withoutEmpty([
    {
      title: words.places,
      ...(isCarried && { note: messages.panel.place.lastToldNote }),
      items: places.length > 0 ? places.flatMap((place) => placeItems(story, place, scene.moment, messages)) : [none],
    },
    { title: printSheet.claimsByPlace, items: claimItems(story, event, words.everywhere) },
    {
      title: printSheet.elsewhere,
      items: elsewhere.flatMap((place) => placeItems(story, place, scene.moment, messages).map(inShort)),
    },
  ]);
}

/** An item without its text and date. */
function inShort({ text: _text, when: _when, ...item }: PrintItem): PrintItem {
  return item;
}

/** The claims made at an event, place by place; the first of each place names it. */
function claimItems(story: Story, event: StoryEvent, everywhere: string): PrintItem[] {
  return claimGroupsOf(claimsOf(story, event.id)).flatMap(({ place, claims }) => {
    const lead = place === undefined ? everywhere : nameOf(story, place);
    return claims.map((claim, index) => ({ ...claimItem(story, claim, place), ...(index === 0 && { lead }) }));
  });
}

/** A claim, with the names of the places that it is about besides the one that it is told under. */
function claimItem(story: Story, claim: Claim, under: string | undefined): PrintItem {
  const also = claim.places.filter((id) => id !== under).map((id) => nameOf(story, id));
  return { key: claim.id, text: claim.text, statement: claim, also };
}

/** A place as the sheet tells it: what holds and what is only expected, the rest in short, and what was said of it. */
function placeParts(story: Story, place: Place, at: PrintMoment, messages: Messages): readonly PrintPart[] {
  const words = messages.panel.place;
  const { inShort } = printSheet;
  const account = accountOf(story, place.id, at.moment);
  const present = presentPart(story, account, at, messages);
  const ahead: PrintPart = {
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

function presentPart(story: Story, account: Account, at: PrintMoment, messages: Messages): PrintPart {
  const words = messages.panel.place;
  const { holding } = account;
  const held = holding.map((each): PrintItem => {
    // By name where it is one of two that may hold.
    return { ...heldItem(each, messages), ...(holding.length > 1 && { state: each.state.state }) };
  });
  const parts = partsAt(story, account.place, at.moment).flatMap((part) => partItems(part, at.moment, messages));
  const items = [...held, ...parts, ...account.now.flatMap((entry) => fullItem(entry, at, messages))];
  if (at.future) return { title: words.lastTold, note: words.lastToldNote, items };
  const title = words.atThisMoment(formatMoment(story, at, messages));
  return { title, items: items.length > 0 ? items : [{ key: 'nothing', text: words.nothingNow }] };
}

/** A part that stands for a place while it is divided: what the article has it for, and what holds there. */
function partItems(part: Place, moment: Day, messages: Messages): PrintItem[] {
  const { id, name, headline } = part;
  const holding = holdingAt(part, moment).map((held): PrintItem => {
    return { ...heldItem(held, messages), key: `${id}-${held.state.state}`, state: held.state.state };
  });
  return [{ key: id, lead: name, text: headline, statement: part }, ...holding];
}

/** An event or state with its text; claims have parts of their own. */
function fullItem(entry: Entry, at: PrintMoment, messages: Messages): PrintItem[] {
  const note = entry.kind === 'event' ? formatUnsure(unsureAt(entry.event, at.moment), messages) : null;
  return shortItem(entry).map((item) => {
    const { text = '' } = item.statement ?? {};
    return { ...item, text, note, lasting: contains(entry.span, at.moment) };
  });
}

/** An event by its title, a state by its name, with date and standing. */
function shortItem(entry: Entry): PrintItem[] {
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
function claimParts(story: Story, place: Place, messages: Messages): PrintPart[] {
  return story.events.map(({ id, title, when }) => ({
    title: printSheet.claims(title, formatDoubtedWhen(when, messages)),
    items: story.claims
      .filter((claim) => claim.event === id && claim.places.includes(place.id))
      .map((claim) => claimItem(story, claim, place.id)),
  }));
}

/** Where in time a sheet stands. */
interface PrintMoment {
  readonly moment: Day;
  /** Id of the event stood at. */
  readonly event: string | null;
  /** True right of the text's own present. */
  readonly future: boolean;
}

/** One thing that the sheet tells, with how sure the text is of it where it is a statement. */
export interface PrintItem {
  readonly key: string;
  /** Set before the text in bold: a place, an event. */
  readonly lead?: string;
  /** Id of the state that the text is about, told by its mark and word. */
  readonly state?: string;
  readonly text?: string;
  /** Gives standing, voice, hedge and paragraphs. */
  readonly statement?: Statement;
  readonly when?: When;
  /** What has to be said of the date besides its own doubts. */
  readonly note?: string | null;
  /** False for what is seen from another time. */
  readonly lasting?: boolean;
  /** Names of other places that the statement is about. */
  readonly also?: readonly string[];
}

/** Things told under one heading. */
export interface PrintPart {
  readonly title: string;
  readonly note?: string;
  /** True where the title leads the text in one run. */
  readonly isLine?: boolean;
  readonly items: readonly PrintItem[];
}

/** The parts that tell anything. */
function withoutEmpty(parts: readonly PrintPart[]): readonly PrintPart[] {
  return parts.filter(({ items }) => items.length > 0);
}
