import type { RefObject } from 'react';
import type { Viewport } from '../geo/camera';
import { BeyondPlaces } from '../map-ui/beyond-places';
import { HoverName } from '../map-ui/hover-name';
import { MapInWords } from '../map-ui/map-in-words';
import { MapKeys } from '../map-ui/map-keys';
import type { MapMover } from '../map-ui/map-mover';
import { Neatline } from '../map-ui/neatline';
import { KeysButton, PanButtons } from '../map-ui/pan-buttons';
import { WayHome } from '../map-ui/way-home';
import { WordsButton } from '../outputs/words/words-button';
import type { BoundsByPlace } from '../scene/place-bounds';
import { Locator } from './locator';

/** By which the map refers to its description. */
const WORDS_ID = 'map-words';

interface WalkProps {
  /** Null until there is something to move. */
  readonly view: MapMover | null;
  readonly viewport: Viewport;
  readonly placeBounds: BoundsByPlace;
}

/**
 * What surrounds the map: for those who do not see it or do not point, what it shows in words and a way through it by keys;
 * its edge; and the way back where nothing of the story is in sight.
 */
function Surround({ view, viewport, placeBounds }: WalkProps) {
  return (
    <>
      <Neatline viewport={viewport} />
      <WayHome viewport={viewport} placeBounds={placeBounds} />
      <MapInWords id={WORDS_ID} viewport={viewport} placeBounds={placeBounds} />
      <MapKeys view={view} viewport={viewport} placeBounds={placeBounds} />
    </>
  );
}

interface MoreControlsProps {
  readonly view: MapMover | null;
  /** Holds what the reader sees of the map. */
  readonly viewport: RefObject<Viewport | null>;
  readonly placeBounds: BoundsByPlace;
}

/** The map's buttons that come after those for zooming. */
function MoreControls({ view, viewport, placeBounds }: MoreControlsProps) {
  const currentViewport = (): Viewport | null => viewport.current;
  return (
    <>
      <PanButtons {...{ view, currentViewport }} />
      <KeysButton />
      <WordsButton {...{ placeBounds, currentViewport }} />
    </>
  );
}

/** What comes to the map soon after the first paint, in one file. */
export const mapExtras = { WORDS_ID, Surround, MoreControls, BeyondPlaces, HoverName, Locator };
