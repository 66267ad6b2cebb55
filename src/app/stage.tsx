import { useCallback, useRef, useState } from 'react';
import type { GeoCollection, GeoFile } from '../geo/geography';
import { EdgePointers } from '../map/edge-pointers';
import { Legend } from '../map/legend';
import { MapCanvas } from '../map/map-canvas';
import { MapControls } from '../map/map-controls';
import type { Camera, MapView } from '../map/view/map-view';
import { WIDE_VIEW } from '../map/wide-view';
import { Lens } from '../poster/lens';
import { useApp } from '../state/use-app';
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
  const project = useCallback((lonLat: readonly [number, number]) => view?.project(lonLat) ?? { x: 0, y: 0 }, [view]);
  const distance = distanceOf(camera, story.frame.home);
  const lens = size ? lensWidth(size.width) : 0;
  const overlay = useRef<HTMLDivElement>(null);
  const overlaySize = useSize(overlay);
  const legend = useRef<HTMLDetailsElement>(null);
  const legendSize = useSize(legend);
  const free = size && freeEdges(size, overlaySize, legendSize);
  return (
    <div className="app-stage" ref={element} data-distance={distance} data-roomy={free !== null}>
      {size && (
        <MapCanvas
          ready={ready}
          geography={geography}
          theme={theme}
          insets={insetsOf(layout, size)}
          onCamera={setCamera}
          onView={setView}
        />
      )}
      <div className="app-overlay" ref={overlay}>
        {layout !== 'narrow' && <Masthead brief={layout !== 'wide' || distance !== 'wide'} />}
        {distance === 'wide' && lens > 0 && <Lens geography={geography} width={lens} />}
      </div>
      <Legend key={layout} element={legend} open={layout === 'wide'} />
      {view && size && distance !== 'near' && (
        <EdgePointers geography={geography} project={project} width={size.width} height={size.height} free={free} />
      )}
      <MapControls view={view} />
      <p className="map-credits">{credits}</p>
    </div>
  );
}
