import type { Messages } from '../../i18n/messages';
import type { Subject } from '../../panel/subject';
import type { Scene } from '../../scene/scene';
import type { Story } from '../../story/story';
import { eventParts } from './event-parts';
import { introductionParts } from './introduction-parts';
import { placeParts } from './place-parts';
import type { SheetPart } from './sheet-part';

/** Everything that the sheet tells of a subject besides its head, in the order in which it is to be read. */
export function sheetParts(story: Story, subject: Subject, scene: Scene, messages: Messages): readonly SheetPart[] {
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
