import type { Story } from '../../src/story/story';
import { parseIsoDate } from '../../src/time/day';
import type { Problem } from '../../src/validation/problem';
import { quote } from '../../src/validation/quote';
import { problemAt } from './check-markup';

const MARK = 'data-map-paragraph';

/** Each paragraph of the article stands once and in order, with an address of its own, to which the map leads back. */
export function checkParagraphs(document: Document, story: Story): Problem[] {
  const elements = [...document.querySelectorAll(`[${MARK}]`)];
  const found = elements.map((element) => element.getAttribute(MARK));
  const expected = Array.from({ length: story.article.paragraphs }, (_, index) => String(index + 1));
  const order =
    found.join() === expected.join()
      ? []
      : [problemAt('$', `paragraphs ${found.join(', ')}`, `1 to ${expected.length}, each once`, `Mend ${MARK}.`)];
  return [...order, ...elements.flatMap(checkParagraph)];
}

function checkParagraph(element: Element): Problem[] {
  const number = element.getAttribute(MARK);
  const address = `p${number}`;
  const link = element.querySelector('a.number');
  return [
    ...(element.id === address
      ? []
      : [problemAt(element, `id="${element.id}"`, `id="${address}"`, 'Give it that id.')]),
    ...(link?.textContent === `¶ ${number}`
      ? []
      : [problemAt(element, 'no number', `a link ¶ ${number}`, 'Put it at the start.')]),
    ...(!link || requestOf(link) === requestOf(element)
      ? []
      : [problemAt(link, requestOf(link), requestOf(element), 'Let its number show by keyboard what a click shows.')]),
    ...(element.matches('[data-map-event]')
      ? []
      : [problemAt(element, 'no event', 'data-map-event', 'Say which event the map shows beside it.')]),
  ];
}

const PARAMETERS = ['place', 'event', 'at'] as const;
const TARGETS = PARAMETERS.map((parameter) => `[data-map-${parameter}]`).join();

type Target = Readonly<Partial<Record<(typeof PARAMETERS)[number], string>>>;

/**
 * All that moves the map names what the story has and what its paragraph tells of, works from the keyboard and, as a
 * link, without a script; together they reach every place and every event.
 */
export function checkTargets(document: Document, story: Story): Problem[] {
  const elements = [...document.querySelectorAll(TARGETS)];
  return [
    ...elements.flatMap((element) => {
      const unknown = checkKnown(element, story);
      return unknown.length > 0 ? unknown : [...checkTold(element, story), ...checkReach(element)];
    }),
    ...checkCoverage(elements.map(targetOf), story),
  ];
}

/** What an element asks for, as the query of a page's address. */
function requestOf(element: Element): string {
  return `?${new URLSearchParams(Object.entries(targetOf(element)))}`;
}

function targetOf(element: Element): Target {
  return Object.fromEntries(
    PARAMETERS.flatMap((parameter) => {
      const value = element.getAttribute(`data-map-${parameter}`);
      return value === null ? [] : [[parameter, value]];
    }),
  );
}

function checkKnown(element: Element, story: Story): Problem[] {
  const { place, event, at } = targetOf(element);
  const day = at === undefined ? story.calendar.start : parseIsoDate(at);
  const inTime = day !== null && day >= story.calendar.start && day <= story.calendar.end;
  return [
    ...(place === undefined || story.places.has(place) ? [] : [unknown(element, 'a place', place)]),
    ...(event === undefined || story.eventById.has(event) ? [] : [unknown(element, 'an event', event)]),
    ...(inTime ? [] : [unknown(element, 'a day on the timeline, YYYY-MM-DD', at)]),
  ];
}

function unknown(element: Element, what: string, found: string | undefined): Problem {
  return problemAt(element, quote(found), `${what} of src/story/story.json`, 'Correct it, or take it out.');
}

/** The map must not be led to what the paragraph at hand says nothing about. */
function checkTold(element: Element, story: Story): Problem[] {
  const paragraph = Number(element.closest('[data-map-paragraph]')?.getAttribute('data-map-paragraph'));
  const { place, event } = targetOf(element);
  const tells = ({ paragraphs }: { readonly paragraphs: readonly number[] }): boolean => paragraphs.includes(paragraph);
  const told = [...story.events, ...story.claims].filter(tells);
  const at = event === undefined ? undefined : story.eventById.get(event);
  // An event that touches no place is about all that the article says.
  const eventTold = !at || at.places.length === 0 || told.some((one) => one === at || eventOf(one) === event);
  const own = place === undefined ? undefined : story.places.get(place);
  const placeTold = !own || tells(own) || told.some(({ places }) => places.includes(own.id));
  const remedy = 'Lead it to what the paragraph tells of, or mend the paragraphs in src/story/story.json.';
  return [
    ...(eventTold
      ? []
      : [problemAt(element, `event ${event}`, `an event that paragraph ${paragraph} tells of`, remedy)]),
    ...(placeTold
      ? []
      : [problemAt(element, `place ${place}`, `a place that paragraph ${paragraph} tells of`, remedy)]),
  ];
}

function eventOf(statement: object): unknown {
  return 'event' in statement ? statement.event : undefined;
}

/** What moves the map has to be a link that leads to the same state of the full page; paragraphs hold such links. */
function checkReach(element: Element): Problem[] {
  if (element.matches('[data-map-paragraph]')) return [];
  const expected = `../${requestOf(element)}`;
  const found = element.getAttribute('href');
  if (element.localName === 'a' && found === expected) return [];
  return [problemAt(element, quote(found), `a link to ${expected}`, 'Lead link and attributes to the same state.')];
}

function checkCoverage(targets: readonly Target[], story: Story): Problem[] {
  const places = new Set(targets.map(({ place }) => place));
  const events = new Set(targets.map(({ event }) => event));
  const missing = [
    ...[...story.places.keys()].filter((id) => !places.has(id)).map((id) => `place ${id}`),
    ...story.events.filter(({ id }) => !events.has(id)).map(({ id }) => `event ${id}`),
  ];
  return missing.map((what) =>
    problemAt('$', 'nothing', `a phrase that leads to ${what}`, 'Make a phrase a link to it.'),
  );
}
