import { useCallback, useRef, useState } from 'react';
import type { GeoCollection, GeoFile } from '../geo/geography';
import { EdgePointers } from '../map/edge-pointers';
import { Legend } from '../map/legend';
import { MapCanvas } from '../map/map-canvas';
import { MapControls } from '../map/map-controls';
import type { Camera, MapView } from '../map/view/create-map-view';
import { Lens } from '../poster/lens';
import { useApp } from '../state/use-app';
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
  if (stage < 480) return 112;
  return stage < 900 ? 150 : 208;
}

/** The lens helps on the wide view only; closer up the map itself shows more. */
const LENS_UNTIL_ZOOM = 8.5;

/** The map and what stands on it: title, lens, key, pointers, buttons. */
export function Stage({ layout, geography, ready, credits }: StageProps) {
  const { story } = useApp();
  const theme = useTheme();
  const element = useRef<HTMLDivElement>(null);
  const size = useSize(element);
  const [view, setView] = useState<MapView | null>(null);
  const [camera, setCamera] = useState<Camera | null>(null);
  const project = useCallback((lonLat: readonly [number, number]) => view?.project(lonLat) ?? { x: 0, y: 0 }, [view]);
  const isNear = camera !== null && camera.zoom > LENS_UNTIL_ZOOM;
  return (
    <div className="app-stage" ref={element} data-near={isNear}>
      {ready && (
        <MapCanvas geography={geography} theme={theme} onCamera={setCamera} onView={setView} />
      )}
      <div className="app-overlay">
        <Masthead brief={layout !== 'wide'} />
        {!isNear && size && story.lens && <Lens geography={geography} width={lensWidth(size.width)} />}
      </div>
      <Legend key={layout} open={layout === 'wide'} />
      {view && size && camera && (
        <EdgePointers geography={geography} project={project} width={size.width} height={size.height} />
      )}
      <MapControls view={view} />
      <p className="map-credits">{credits}</p>
    </div>
  );
}
