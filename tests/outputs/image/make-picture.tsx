import { renderToStaticMarkup } from 'react-dom/server';
import { messages } from '../../../src/i18n/messages';
import type { Picture } from '../../../src/outputs/image/picture';
import { type PictureOptions, pictureSvg } from '../../../src/outputs/image/picture-svg';
import { cameraForBounds } from '../../../src/scene/camera-for-bounds';
import { boundsByPlace } from '../../../src/scene/place-bounds';
import { sceneAt } from '../../../src/scene/scene';
import { createActions } from '../../../src/state/actions';
import { createAppStore } from '../../../src/state/store';
import { story as ownStory } from '../../../src/story/load-story';
import type { Story } from '../../../src/story/story';
import { parseIsoDate } from '../../../src/time/day';
import { geography } from '../../harness/geography';

/** Maps of a desk and of a phone, in px, with what their pages keep free. */
const mapAreas = {
  desk: { size: { width: 1060, height: 690 }, padding: { top: 0, right: 190, bottom: 0, left: 232 } },
  large: { size: { width: 1440, height: 900 }, padding: { top: 0, right: 190, bottom: 0, left: 232 } },
  phone: { size: { width: 390, height: 420 }, padding: { top: 0, right: 0, bottom: 31, left: 0 } },
} as const;

export interface View {
  readonly mapArea?: keyof typeof mapAreas;
  /** `YYYY-MM-DD`; an event's own day or the text's present without. */
  readonly date?: string;
  readonly place?: string;
  readonly event?: string;
  readonly story?: Story;
  readonly credits?: string;
}

/** What a picture of a view is made of; a chosen place is framed. */
export function pictureOf(view: View = {}): Picture {
  const {
    mapArea = 'desk',
    date,
    place = null,
    event = null,
    story = ownStory,
    credits = '© Some mappers · Others',
  } = view;
  const { size, padding } = mapAreas[mapArea];
  const moment = parseIsoDate(date ?? '') ?? story.eventById.get(event ?? '')?.moment ?? story.calendar.now;
  const bounds = (place !== null && boundsByPlace(story, geography).get(place)) || story.view.home;
  const store = createAppStore(story, { moment, place, event });
  return {
    app: { story, store, actions: createActions(store, story), messages },
    geography,
    scene: sceneAt(story, moment, { place, event, hovered: null }),
    viewport: { camera: cameraForBounds(bounds, size, padding, story.view.limits), size },
    credits,
  };
}

/** A picture as it is saved. */
export function makePicture(view: View = {}, options: PictureOptions = {}): string {
  return pictureSvg(pictureOf(view), renderToStaticMarkup, options);
}
