import { description as words } from '#messages/description';
import type { Viewport } from '../geo/camera';
import { formatMoment } from '../i18n/format-moment';
import type { Messages } from '../i18n/messages';
import type { BoundsByPlace } from '../scene/place-bounds';
import { placesInView } from '../scene/places-in-view';
import type { Scene } from '../scene/scene';
import type { Story } from '../story/story';
import { describeHolding, describePlace } from './describe-place';

/** Where a reader stands in time, in a sentence: the date, and the event with how sure the text is of it. */
export function describeStandpoint(story: Story, { moment, event }: Scene, messages: Messages): string {
  const date = formatMoment(story, { moment, event: event?.id ?? null }, messages);
  const { presentTitle, futureFlag } = messages.timeline;
  if (event) return words.moment(date, words.held(event.title, messages.panel.standing[event.standing].word));
  if (moment === story.calendar.now) return words.moment(date, presentTitle);
  return moment > story.calendar.now ? words.moment(date, futureFlag) : `${date}.`;
}

/**
 * What a map shows, in sentences: where the reader stands in time, what is chosen, what holds in each place in view from
 * west to east, and what lies beyond it.
 */
export function describeView(
  story: Story,
  scene: Scene,
  placeBounds: BoundsByPlace,
  viewport: Viewport,
  messages: Messages,
): readonly string[] {
  const inView = placesInView(scene, placeBounds, viewport).flatMap(({ id }) => story.places.get(id) ?? []);
  const told = inView.map((place) => ({
    name: place.name,
    held: describeHolding(story, place, scene.moment, messages),
  }));
  const eventful = told.flatMap(({ name, held }) => (held === null ? [] : [words.place(name, held)]));
  const quiet = told.flatMap(({ name, held }) => (held === null ? [name] : []));
  const beyond = story.pointers
    .flat()
    .flatMap((id) => story.places.get(id) ?? [])
    .filter((place) => !inView.includes(place))
    .map(({ name }) => name);
  const chosen = story.places.get(scene.places.find(({ selected }) => selected)?.id ?? '');
  return [
    words.shows(describeStandpoint(story, scene, messages)),
    // What is in view is told below.
    chosen &&
      words.chosen(inView.includes(chosen) ? chosen.name : describePlace(story, chosen, scene.moment, messages)),
    told.length === 0 ? words.empty : null,
    eventful.length > 0 ? words.told(eventful.join('; ')) : null,
    quiet.length > 0 ? words.quiet(quiet.join(', ')) : null,
    beyond.length > 0 ? words.beyond(beyond.join(', ')) : null,
    scene.future ? messages.panel.place.lastToldNote : null,
  ].flatMap((sentence) => sentence ?? []);
}
