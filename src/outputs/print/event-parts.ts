import { printSheet } from '#messages/print-sheet';
import type { Messages } from '../../i18n/messages';
import { claimGroupsOf } from '../../panel/claims';
import { claimsOf } from '../../scene/account';
import type { Scene } from '../../scene/scene';
import type { Claim, Story, StoryEvent } from '../../story/story';
import { placeItems } from './introduction-parts';
import { type SheetItem, type SheetPart, withoutEmpty } from './sheet-part';

/** An event as the sheet tells it: what holds in the places that it touches, what was said of each on its occasion, and the rest. */
export function eventParts(story: Story, event: StoryEvent, scene: Scene, messages: Messages): readonly SheetPart[] {
  const words = messages.panel.event;
  const places = scene.places.filter(({ id }) => event.places.includes(id));
  const isCarried = scene.future && places.some(({ faint }) => faint);
  const elsewhere = scene.places.filter(({ id, state }) => state !== null && !event.places.includes(id));
  const none: SheetItem = { key: 'none', text: words.noPlaces };
  return withoutEmpty([
    {
      title: words.places,
      ...(isCarried && { note: words.lastKnown }),
      items: places.length > 0 ? places.flatMap((place) => placeItems(story, place, scene.moment, messages)) : [none],
    },
    { title: words.claims, items: claimItems(story, event, words.everywhere) },
    {
      title: printSheet.elsewhere,
      extra: true,
      items: elsewhere.flatMap((place) => placeItems(story, place, scene.moment, messages).map(inShort)),
    },
  ]);
}

/** An item without its text and date. */
function inShort({ text: _text, when: _when, ...item }: SheetItem): SheetItem {
  return item;
}

/** The claims made at an event, place by place; the first of each place names it. */
function claimItems(story: Story, event: StoryEvent, everywhere: string): SheetItem[] {
  const nameOf = (id: string): string => story.places.get(id)?.name ?? id;
  return claimGroupsOf(claimsOf(story, event.id)).flatMap(({ place, claims }) =>
    claims.map((claim: Claim, index): SheetItem => {
      const also = claim.places.filter((id) => id !== place).map(nameOf);
      const lead = place === undefined ? everywhere : nameOf(place);
      return { key: claim.id, text: claim.text, statement: claim, also, ...(index === 0 && { lead }) };
    }),
  );
}
