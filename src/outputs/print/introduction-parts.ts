import { formatUnsure } from '../../i18n/format-moment';
import type { Messages } from '../../i18n/messages';
import { groupPlaces } from '../../panel/place-list';
import { holdingAt } from '../../scene/account';
import type { Scene, ScenePlace } from '../../scene/scene';
import type { Story } from '../../story/story';
import type { Day } from '../../time/day';
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
      items: eventful.flatMap((place) => placeItems(story, place, scene.moment, messages)),
    },
    names(words.quiet, quiet),
    names(words.far, far),
    names(words.missing, missing),
  ]);
}

/** A place with what holds there at the moment or, where nothing does, what the article has it for. */
export function placeItems(
  story: Story,
  { id, state: shown }: ScenePlace,
  moment: Day,
  messages: Messages,
): SheetItem[] {
  const place = story.places.get(id);
  const holding = place && shown !== null ? holdingAt(place, moment) : [];
  const lead = place?.name ?? id;
  if (place && holding.length === 0) return [{ key: id, lead, text: place.headline, statement: place }];
  return holding.map(({ state, unsure }, index): SheetItem => {
    const note = formatUnsure(unsure, messages);
    const { state: kind, text, when } = state;
    return {
      key: index === 0 ? id : `${id}-${kind}`,
      ...(index === 0 && { lead }),
      state: kind,
      text,
      statement: state,
      when,
      note,
    };
  });
}
