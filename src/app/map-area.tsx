import { type ReactNode, type RefObject, useMemo } from 'react';
import type { Viewport } from '../geo/camera';
import { EdgePointers } from '../map-ui/edge-pointers';
import { Legend } from '../map-ui/legend';
import { MapControls } from '../map-ui/map-controls';
import { MapCanvas } from '../maplibre/map-canvas';
import { distanceOf } from '../scene/camera-for-bounds';
import { useApp } from '../state/use-app';
import { InsetMap } from '../svg-map/inset-map';
import type { Layout } from './layout';
import { useMapAreaLayout } from './map-area-layout';
import { FallbackMap, FallbackNotice } from './map-fallback';
import type { MapState } from './map-loading';
import { Masthead } from './masthead';
import type { PageData } from './page-data';
import { useTheme } from './use-appearance';
import type { LoadedGeography } from './use-geography';
import { useShownMap } from './use-shown-map';

interface MapAreaProps {
  readonly layout: Layout;
  readonly pageData: PageData;
  readonly geography: LoadedGeography;
  readonly map: MapState;
  /** Holds what the reader sees of the map. */
  readonly viewport: RefObject<Viewport | null>;
  /** True where the page around the map scrolls by wheel and finger. */
  readonly cooperative: boolean;
  /** A further button of the map. */
  readonly control: ReactNode;
  /** Told when the drawing needs shapes that the page did not bring along. */
  readonly onBeyond: () => void;
}

/** The map and what stands on it: title, inset, key, pointers, buttons. */
export function MapArea({ layout, pageData, geography, map, viewport, cooperative, control, onBeyond }: MapAreaProps) {
  const { story } = useApp();
  const theme = useTheme();
  const { refs, size, padding, inset, free } = useMapAreaLayout(layout, story.inset.bounds);
  const shown = useShownMap({ pageData, geography, status: map.status, size, padding, viewport, onBeyond });
  const sources = useMemo(() => new Map(pageData.drawing.shapes.map(({ id, file }) => [id, file])), [pageData.drawing]);
  const distance = distanceOf(shown.camera, story.view.home);
  const why = map.fault?.kind ?? (map.saving ? 'saving' : null);
  return (
    <>
      {/* First in the document, so that the first frame of a page that still arrives has the title. */}
      <div className="app-overlay" ref={refs.overlay} data-distance={distance}>
        <Masthead />
        {distance === 'wide' && inset > 0 && <InsetMap drawing={pageData.inset} width={inset} />}
      </div>
      <div
        className="app-map-area"
        id="map"
        ref={refs.area}
        data-distance={distance}
        data-roomy={size === null || free !== null}
      >
        {!shown.isMap && <FallbackMap drawing={shown.drawing} viewport={shown.svgMapView} onWheel={map.want} />}
        {shown.svgMapView && (
          <MapCanvas
            key={map.attempt}
            wanted={map.wanted}
            status={map.status}
            cooperative={cooperative}
            settled={geography.settled}
            geography={geography.files}
            sources={sources}
            placeBounds={pageData.placeBounds}
            theme={theme}
            padding={padding}
            camera={shown.svgMapView.camera}
            onCamera={shown.setCamera}
            onView={shown.setView}
            onStatus={map.setStatus}
            onFault={map.setFault}
          />
        )}
        <Legend element={refs.legend} open={layout === 'wide'} />
        {shown.view && size && distance !== 'near' && (
          <EdgePointers
            placeBounds={pageData.placeBounds}
            project={shown.project}
            width={size.width}
            height={size.height}
            free={free}
          />
        )}
        <MapControls view={shown.view}>{control}</MapControls>
        {why && (
          <FallbackNotice
            why={why}
            reason={map.fault?.reason ?? ''}
            onRetry={why === 'saving' ? map.want : map.retry}
            inset={distance === 'wide' ? inset : 0}
          />
        )}
        <p className="map-credits">{pageData.credits.join(' · ')}</p>
      </div>
    </>
  );
}
