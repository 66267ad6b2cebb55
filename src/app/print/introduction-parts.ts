import type { Messages } from '../../i18n/messages';
import { groupPlaces } from '../../panel/place-groups';
import type { Scene, ScenePlace } from '../../scene/scene';
import type { Story } from '../../story/story';
import type { Day } from '../../time/day';
import { contains } from '../../time/when';
import { type SheetItem, type SheetPart, withoutEmpty } from './sheet-part';

/** The whole story at a moment: what holds in each place, and the names of those of which it tells nothing then. */
export function introductionParts(story: Story, scene: Scene, messages: Messages): readonly SheetPart[] {
  const words = messages.panel.introduction;
  const { eventful, quiet, far, missing } = groupPlaces(story, scene);
  const names = (title: string, places: readonly ScenePlace[]): SheetPart => {
    const text = places.map(({ id }) => story.places.get(id)?.name ?? id).join(', ');
    return { title, items: places.length > 0 ? [{ key: title, text }] : [] };
  };
  return withoutEmpty([
    {
      title: scene.future ? words.withStateCarried : words.withState,
      items: eventful.map((place) => placeItem(story, place, scene.moment)),
    },
    names(words.quiet, quiet),
    names(words.far, far),
    names(words.missing, missing),
  ]);
}

/** A place with what holds there at the moment or, where nothing does, what the article has it for. */
export function placeItem(story: Story, { id, state: shown }: ScenePlace, moment: Day): SheetItem {
  const place = story.places.get(id);
  const state = shown === null ? undefined : place?.states.find(({ span }) => contains(span, moment));
  const lead = place?.name ?? id;
  if (!state) return { key: id, lead, text: place?.headline ?? '', paragraphs: place?.paragraphs ?? [] };
  return { key: id, lead, state: state.state, text: state.text, statement: state, when: state.when };
}
