import { useCallback, useRef, useState } from 'react';
import type { GeoCollection, GeoFile } from '../geo/geography';
import { EdgePointers } from '../map/edge-pointers';
import { Legend } from '../map/legend';
import { MapCanvas } from '../map/map-canvas';
import { MapControls } from '../map/map-controls';
import type { Camera, MapView } from '../map/view/create-map-view';
import { WIDE_VIEW } from '../map/wide-view';
import { Lens } from '../poster/lens';
import { Masthead } from './masthead';
import type { Layout } from './use-layout';
import { useSize } from './use-size';
import { useTheme } from './use-theme';

interface StageProps {
  readonly layout: Layout;
  readonly geography: Partial<Record<GeoFile, GeoCollection>>;
  readonly ready: boolean;
  readonly credits: string;
}

/** Width of the lens in px by the width of the stage. */
function lensWidth(stage: number): number {
  if (stage < 480) return 118;
  return stage < 900 ? 150 : 208;
}

/** How the camera stands to the view that lens and pointers are made for. */
function distanceOf(camera: Camera | null): 'near' | 'wide' | 'far' {
  if (camera === null) return 'wide';
  if (camera.zoom > WIDE_VIEW.until) return 'near';
  return camera.zoom < WIDE_VIEW.from ? 'far' : 'wide';
}

interface Size {
  readonly width: number;
  readonly height: number;
}

/** Px that the zoom buttons take of the end corner above, and scale and credits of the edge below. */
const CORNERS = { buttons: 160, buttonsWidth: 64, scale: 130, gap: 18 } as const;

/** What title and lens, key, buttons and scale leave of the frame's edges. */
function freeEdges(stage: Size, overlay: Size | null, legend: Size | null) {
  const { width, height } = stage;
  const { buttons, buttonsWidth, scale, gap } = CORNERS;
  const besideLegend = (legend?.width ?? 0) + 2 * gap;
  return {
    left: [Math.min((overlay?.height ?? 0) + 3 * gap, height - 80), height - 50],
    right: [buttons, height - (legend?.height ?? 0) - 3 * gap],
    top: [(overlay?.width ?? 0) + 3 * gap, width - buttonsWidth],
    bottom: [scale, width - besideLegend],
  } as const;
}

/** The map and what stands on it: title, lens, key, pointers, buttons. */
export function Stage({ layout, geography, ready, credits }: StageProps) {
  const theme = useTheme();
  const element = useRef<HTMLDivElement>(null);
  const size = useSize(element);
  const [view, setView] = useState<MapView | null>(null);
  const [camera, setCamera] = useState<Camera | null>(null);
  const project = useCallback((lonLat: readonly [number, number]) => view?.project(lonLat) ?? { x: 0, y: 0 }, [view]);
  const inset = layout === 'narrow' || !size ? 0 : lensWidth(size.width) + 24;
  const distance = distanceOf(camera);
  const overlay = useRef<HTMLDivElement>(null);
  const overlaySize = useSize(overlay);
  const legend = useRef<HTMLDetailsElement>(null);
  const legendSize = useSize(legend);
  return (
    <div className="app-stage" ref={element} data-distance={distance}>
      {ready && size && (
        <MapCanvas geography={geography} theme={theme} inset={inset} onCamera={setCamera} onView={setView} />
      )}
      <div className="app-overlay" ref={overlay}>
        {layout !== 'narrow' && <Masthead brief={layout !== 'wide' || distance !== 'wide'} />}
        {distance === 'wide' && size && <Lens geography={geography} width={lensWidth(size.width)} />}
      </div>
      <Legend key={layout} element={legend} open={layout === 'wide'} />
      {view && size && distance !== 'near' && (
        <EdgePointers
          geography={geography}
          project={project}
          width={size.width}
          height={size.height}
          free={freeEdges(size, overlaySize, legendSize)}
        />
      )}
      <MapControls view={view} />
      <p className="map-credits">{credits}</p>
    </div>
  );
}
