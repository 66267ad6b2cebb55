import { type ReactNode, type RefObject, useCallback, useEffect, useMemo, useRef, useState } from 'react';
import type { Camera, Viewport } from '../geo/camera';
import { EdgePointers } from '../maplibre/edge-pointers';
import { HoverName } from '../maplibre/hover-name';
import { Legend } from '../maplibre/legend';
import { MapCanvas } from '../maplibre/map-canvas';
import { MapControls } from '../maplibre/map-controls';
import type { MapView } from '../maplibre/view/map-view';
import { distanceOf } from '../scene/camera-for-bounds';
import { useApp } from '../state/use-app';
import { useScene } from '../state/use-scene';
import { InsetMap } from '../svg-map/inset-map';
import { SvgMap, type SvgMapPoint } from '../svg-map/svg-map';
import { useSvgMapView } from '../svg-map/use-svg-map-view';
import { useSize } from '../ui/use-size';
import { freeEdges, INSET, insetWidth, overlaySizeOf, paddingOf } from './map-area-layout';
import { Masthead } from './masthead';
import type { PageData } from './page-data';
import { StandIn } from './stand-in';
import { isBeyond, useDrawing } from './use-drawing';
import type { LoadedGeography } from './use-geography';
import type { Layout } from './use-layout';
import type { MapState } from './use-map-status';
import { useTheme } from './use-theme';

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

const NO_PADDING = { start: 0, end: 0, bottom: 0 };

/** The map and what stands on it: title, inset, key, pointers, buttons. */
export function MapArea({ layout, pageData, geography, map, viewport, cooperative, control, onBeyond }: MapAreaProps) {
  const { story } = useApp();
  const theme = useTheme();
  const element = useRef<HTMLDivElement>(null);
  const size = useSize(element);
  const [view, setView] = useState<MapView | null>(null);
  const [camera, setCamera] = useState<Camera | null>(null);
  const scene = useScene();
  const [pointer, setPointer] = useState<SvgMapPoint | null>(null);
  const sources = useMemo(() => new Map(pageData.drawing.shapes.map(({ id, file }) => [id, file])), [pageData.drawing]);
  const padding = size ? paddingOf(layout, size) : NO_PADDING;
  const svgMap = useSvgMapView(pageData.placeBounds, size, padding);
  const isMap = map.status === 'ready' && view !== null;
  const drawing = useDrawing(pageData.drawing, geography, svgMap, !isMap);
  const needsMore = svgMap !== null && !isMap && isBeyond(pageData.drawing, svgMap);
  useEffect(() => {
    if (needsMore) onBeyond();
  }, [needsMore, onBeyond]);
  const standAt = useRef({ svgMap, camera });
  useEffect(() => {
    standAt.current = { svgMap, camera };
    const seen = isMap ? camera : svgMap?.camera;
    viewport.current = seen && size ? { camera: seen, size } : null;
  });
  // A map that is lost or given up leaves the drawing where it stood.
  useEffect(() => {
    const { svgMap: drawn, camera: stand } = standAt.current;
    if (!isMap && stand) drawn?.lookAt(stand);
  }, [isMap]);

  const shown = isMap ? view : svgMap;
  const project = useCallback((lonLat: readonly [number, number]) => shown?.project(lonLat) ?? { x: 0, y: 0 }, [shown]);
  const distance = distanceOf(isMap ? camera : (svgMap?.camera ?? null), story.view.home);
  const hovered = pointer && scene.places.find((place) => place.hovered);
  const inset = size ? insetWidth(size.width) : INSET.wide;
  const overlay = useRef<HTMLDivElement>(null);
  const overlaySize = overlaySizeOf(layout, useSize(overlay), story.inset.bounds, inset);
  const legend = useRef<HTMLDetailsElement>(null);
  const legendSize = useSize(legend);
  const free = size && freeEdges(size, overlaySize, legendSize);
  const why = map.fault?.kind ?? (map.saving ? 'saving' : null);
  return (
    <>
      <div
        className="app-map-area"
        id="map"
        ref={element}
        data-distance={distance}
        data-roomy={size === null || free !== null}
      >
        {!isMap && (
          <div className="app-svg-map" onWheel={map.want}>
            <SvgMap drawing={drawing} scene={scene} viewport={svgMap} onPointer={setPointer} />
            {hovered && <HoverName name={story.places.get(hovered.id)?.name ?? ''} at={pointer} />}
          </div>
        )}
        {svgMap && (
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
            camera={svgMap.camera}
            onCamera={setCamera}
            onView={setView}
            onStatus={map.setStatus}
            onFault={map.setFault}
          />
        )}
        <Legend element={legend} open={layout === 'wide'} />
        {shown && size && distance !== 'near' && (
          <EdgePointers
            placeBounds={pageData.placeBounds}
            project={project}
            width={size.width}
            height={size.height}
            free={free}
          />
        )}
        <MapControls view={shown}>{control}</MapControls>
        {why && (
          <StandIn
            why={why}
            reason={map.fault?.reason ?? ''}
            onRetry={why === 'saving' ? map.want : map.retry}
            inset={distance === 'wide' ? inset : 0}
          />
        )}
        <p className="map-credits">{pageData.credits.join(' · ')}</p>
      </div>
      <div className="app-overlay" ref={overlay} data-distance={distance}>
        <Masthead brief={layout !== 'wide' || distance !== 'wide'} />
        {distance === 'wide' && inset > 0 && <InsetMap drawing={pageData.inset} width={inset} />}
      </div>
    </>
  );
}
