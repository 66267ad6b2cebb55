import { type ReactNode, type RefObject, useMemo, useRef } from 'react';
import type { Box } from '../geo/box';
import type { Viewport } from '../geo/camera';
import { BeyondMap } from '../map-ui/beyond-map';
import { LegendButton } from '../map-ui/legend-button';
import { MapControls } from '../map-ui/map-controls';
import { useEventCallout } from '../map-ui/use-event-callout';
import { MapCanvas } from '../maplibre/map-canvas';
import { distanceOf } from '../scene/camera-for-bounds';
import { overlaysAt } from '../scene/frame-shot';
import { Boundary } from '../state/boundary';
import { useApp, useAppState } from '../state/use-app';
import { useSettledState } from '../state/use-drag-state';
import { useLoaded } from '../state/use-loaded';
import { InsetMap } from '../svg-map/inset-map';
import type { LoadedGeography } from './geography/load-geography';
import type { Layout } from './layout';
import { INSET, insetWidth, useMapRoom } from './map-area-layout';
import { FallbackMap, FallbackNotice } from './map-fallback';
import type { MapState } from './map-loading';
import { Masthead } from './masthead';
import type { PageData } from './page-data';
import { useShownMap } from './use-shown-map';
import { useTheme } from './use-theme';

interface MapAreaProps {
  readonly layout: Layout;
  readonly pageData: PageData;
  readonly geography: LoadedGeography;
  readonly map: MapState;
  /** Has the map started again, or what it lacks asked for. */
  readonly onRetry: () => void;
  /** Holds what the reader sees of the map. */
  readonly viewport: RefObject<Viewport | null>;
  /** True where the page around the map scrolls by wheel and finger. */
  readonly cooperative: boolean;
  /** A further button of the map. */
  readonly control: ReactNode;
  /** Told how many stages of the shapes the view needs. */
  readonly onNeed: (stages: number) => void;
}

const NOTHING: readonly Box[] = [];

/** What nobody reaches for in the first second. */
const loadExtras = () => import('./map-extras');

/** The map, what stands on it (title, inset, key, buttons), and the line under it. */
export function MapArea(props: MapAreaProps) {
  const { layout, pageData, geography, map, onRetry, viewport, cooperative, control, onNeed } = props;
  const { story, messages } = useApp();
  const { placeBounds } = pageData;
  const extras = useLoaded(true, loadExtras)?.mapExtras;
  const theme = useTheme();
  const area = useRef<HTMLElement>(null);
  const overlay = useRef<HTMLDivElement>(null);
  const room = useMapRoom(area, overlay);
  const inset = room ? insetWidth(layout, room.size) : INSET.wide;
  const shown = useShownMap({ pageData, geography, status: map.status, room, viewport, onNeed });
  const place = useAppState((state) => state.place);
  const event = useSettledState((state) => state.event);
  // Title and inset give way to what the map is about, until the reader asks for another view.
  const isAsked = useAppState((state) => state.fitRequest !== null);
  const isChosen = place !== null || (event !== null && story.eventById.get(event)?.places.length !== 0);
  const hasSubject = isChosen && !isAsked;
  const callout = useEventCallout(placeBounds, room, shown.viewport);
  const sources = useMemo(() => new Map(pageData.drawing.shapes.map(({ id, file }) => [id, file])), [pageData.drawing]);
  const { viewport: seen } = shown;
  const distance = distanceOf(seen?.camera ?? null, story.view.home);
  const overlays = useMemo(() => {
    if (!room) return NOTHING;
    const standing = overlaysAt(room, distance, hasSubject);
    return callout?.box ? [...standing, callout.box] : standing;
  }, [room, distance, hasSubject, callout]);
  const why = map.fault ?? (map.saving ? 'saving' : null);
  return (
    <>
      {/* First in the document, so that the first frame of a page that still arrives has the title. */}
      <div
        className="app-overlay"
        ref={overlay}
        data-distance={distance}
        data-away={hasSubject || distance === 'near'}
        data-low={room?.isLow}
      >
        <Masthead />
        <Boundary>{inset > 0 && <InsetMap drawing={pageData.inset} width={inset} />}</Boundary>
      </div>
      <section
        className="app-map-area"
        id="map"
        ref={area}
        data-distance={distance}
        aria-label={messages.map.label}
        aria-describedby={extras?.WORDS_ID}
      >
        <Boundary>
          {extras && seen && <extras.Surround view={shown.view} viewport={seen} placeBounds={placeBounds} />}
        </Boundary>
        {!shown.isMap && (
          <FallbackMap
            drawing={shown.drawing}
            viewport={shown.svgMapView}
            overlays={overlays}
            onWheel={map.want}
            HoverName={extras?.HoverName}
          />
        )}
        {shown.svgMapView && room && (
          <Boundary key={map.attempt} onLost={() => map.tell('start')}>
            <MapCanvas
              wanted={map.wanted}
              status={map.status}
              cooperative={cooperative}
              geography={geography}
              sources={sources}
              placeBounds={placeBounds}
              theme={theme}
              room={room}
              overlays={overlays}
              camera={shown.svgMapView.camera}
              former={shown.svgMapView.former}
              onCamera={shown.setCamera}
              onView={shown.setView}
              tell={map.tell}
            />
          </Boundary>
        )}
        <Boundary key={event}>{callout?.card}</Boundary>
        <Boundary>
          <MapControls view={shown.view} folded={layout !== 'wide'}>
            {extras && <extras.MoreControls view={shown.view} viewport={viewport} placeBounds={placeBounds} />}
            {control}
          </MapControls>
        </Boundary>
        <Boundary>
          <LegendButton viewport={seen} placeBounds={placeBounds} shapes={pageData.drawing.shapes} />
        </Boundary>
        {why && <FallbackNotice why={why} onRetry={why === 'saving' ? map.want : onRetry} />}
        <Boundary>
          <div className="app-locator" data-overlay="far">
            {extras && <extras.Locator viewport={distance === 'far' ? seen : null} geography={geography.files} />}
          </div>
        </Boundary>
        {/* Where MapLibre puts its scale. */}
        <div className="map-scale-room" data-overlay />
        <p className="map-credits" data-overlay>
          {pageData.credits}
        </p>
      </section>
      <Boundary>
        <BeyondMap>{extras && seen && <extras.BeyondPlaces placeBounds={placeBounds} viewport={seen} />}</BeyondMap>
      </Boundary>
    </>
  );
}
