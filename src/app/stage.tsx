import { useCallback, useRef, useState } from 'react';
import type { Camera } from '../geo/camera';
import type { GeoCollection, GeoFile } from '../geo/geography';
import { EdgePointers } from '../map/edge-pointers';
import { HoverName } from '../map/hover-name';
import { Legend } from '../map/legend';
import { MapCanvas } from '../map/map-canvas';
import { MapControls } from '../map/map-controls';
import type { MapStatus } from '../map/use-map-view';
import type { MapView } from '../map/view/map-view';
import { Lens } from '../poster/lens';
import { Poster } from '../poster/poster';
import type { PosterPoint } from '../poster/use-poster-pointer';
import { usePosterView } from '../poster/use-poster-view';
import { WIDE_VIEW } from '../scene/frame-camera';
import { useApp } from '../state/use-app';
import { useScene } from '../state/use-scene';
import type { Story } from '../story/story';
import { Masthead } from './masthead';
import { freeEdges, insetsOf, lensWidth } from './stage-room';
import type { Layout } from './use-layout';
import { useSize } from './use-size';
import { useTheme } from './use-theme';

interface StageProps {
  readonly layout: Layout;
  readonly geography: Partial<Record<GeoFile, GeoCollection>>;
  readonly ready: boolean;
  readonly credits: string;
}

/** Degrees around the home frame within which the lens still belongs to what is seen. */
const AROUND = 14;

const NO_INSETS = { start: 0, end: 0, bottom: 0 };

/** How the camera stands to the view that lens and pointers are made for. */
function distanceOf(camera: Camera | null, home: Story['frame']['home']): 'near' | 'wide' | 'far' {
  if (camera === null) return 'wide';
  const { longitude, latitude, zoom } = camera;
  if (zoom > WIDE_VIEW.until) return 'near';
  const [west, south, east, north] = home;
  const isHere =
    longitude > west - AROUND && longitude < east + AROUND && latitude > south - AROUND && latitude < north + AROUND;
  return isHere && zoom >= WIDE_VIEW.from ? 'wide' : 'far';
}

/** The map and what stands on it: title, lens, key, pointers, buttons. */
export function Stage({ layout, geography, ready, credits }: StageProps) {
  const { story } = useApp();
  const theme = useTheme();
  const element = useRef<HTMLDivElement>(null);
  const size = useSize(element);
  const [view, setView] = useState<MapView | null>(null);
  const [camera, setCamera] = useState<Camera | null>(null);
  const scene = useScene();
  const [status, setStatus] = useState<MapStatus>('loading');
  const [pointer, setPointer] = useState<PosterPoint | null>(null);
  const insets = size ? insetsOf(layout, size) : NO_INSETS;
  const poster = usePosterView(geography, size, insets);
  const isMap = status === 'ready';
  const shown = isMap && view ? view : poster;
  const project = useCallback((lonLat: readonly [number, number]) => shown?.project(lonLat) ?? { x: 0, y: 0 }, [shown]);
  const distance = distanceOf(isMap ? camera : (poster?.camera ?? null), story.frame.home);
  const hovered = pointer && scene.places.find((place) => place.hovered);
  const lens = size ? lensWidth(size.width) : 0;
  const overlay = useRef<HTMLDivElement>(null);
  const overlaySize = useSize(overlay);
  const legend = useRef<HTMLDetailsElement>(null);
  const legendSize = useSize(legend);
  const free = size && freeEdges(size, overlaySize, legendSize);
  return (
    <div className="app-stage" ref={element} data-distance={distance} data-roomy={free !== null}>
      {poster && !isMap && (
        <div className="app-poster">
          <Poster geography={geography} scene={scene} sight={poster} onPointer={setPointer} />
          {hovered && <HoverName name={story.places.get(hovered.id)?.name ?? ''} at={pointer} />}
        </div>
      )}
      {size && (
        <MapCanvas
          ready={ready}
          geography={geography}
          theme={theme}
          insets={insets}
          onCamera={setCamera}
          onView={setView}
          onStatus={setStatus}
        />
      )}
      <div className="app-overlay" ref={overlay}>
        {layout !== 'narrow' && <Masthead brief={layout !== 'wide' || distance !== 'wide'} />}
        {distance === 'wide' && lens > 0 && <Lens geography={geography} width={lens} />}
      </div>
      <Legend key={layout} element={legend} open={layout === 'wide'} />
      {shown && size && distance !== 'near' && (
        <EdgePointers geography={geography} project={project} width={size.width} height={size.height} free={free} />
      )}
      <MapControls view={shown} />
      <p className="map-credits">{credits}</p>
    </div>
  );
}
