import { renderToStaticMarkup } from 'react-dom/server';
import { messages } from '../../src/i18n/messages';
import { cameraForBounds } from '../../src/scene/camera-for-bounds';
import { boundsByPlace } from '../../src/scene/place-bounds';
import { sceneAt } from '../../src/scene/scene';
import { createActions } from '../../src/state/actions';
import { createAppStore } from '../../src/state/store';
import { AppContext } from '../../src/state/use-app';
import { story } from '../../src/story/load-story';
import { drawGeography } from '../../src/svg-map/draw-geography';
import { SvgMap } from '../../src/svg-map/svg-map';
import { geography } from '../harness/geography';

/** The map areas of the wide layout and of a phone, with what stands on them, in px. */
export const mapAreas = {
  wide: { size: { width: 1060, height: 690 }, padding: { top: 0, right: 190, bottom: 0, left: 232 } },
  phone: { size: { width: 390, height: 360 }, padding: { top: 0, right: 0, bottom: 31, left: 0 } },
  desk: { size: { width: 1440, height: 900 }, padding: { top: 0, right: 190, bottom: 0, left: 232 } },
  tall: { size: { width: 390, height: 844 }, padding: { top: 0, right: 0, bottom: 31, left: 0 } },
} as const;

export interface Moment {
  readonly mapArea?: keyof typeof mapAreas;
  readonly day?: number;
  readonly place?: string;
  readonly event?: string;
  /** Id of the place whose bounds are shown; the home view without. */
  readonly shows?: string;
}

/** The drawing as it leaves Node. */
export function drawMap({ mapArea = 'wide', day = story.calendar.now, ...chosen }: Moment = {}): string {
  const { place = null, event = null, shows } = chosen;
  const { size, padding } = mapAreas[mapArea];
  const bounds = (shows && boundsByPlace(story, geography).get(shows)) || story.view.home;
  const camera = cameraForBounds(bounds, size, padding, story.view.limits);
  const store = createAppStore(story, { moment: day, place, event });
  const scene = sceneAt(story, day, { place, event, hovered: null });
  return renderToStaticMarkup(
    <AppContext value={{ story, store, actions: createActions(store, story), messages }}>
      <SvgMap drawing={drawGeography(geography, { camera, size })} scene={scene} viewport={{ camera, size }} />
    </AppContext>,
  );
}
