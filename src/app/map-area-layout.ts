import { type RefObject, useMemo, useRef } from 'react';
import type { Bounds } from '../geo/bounds';
import { NO_PADDING, type Padding, type Size, viewportOf } from '../geo/camera';
import type { FreeEdges } from '../map-ui/edge-pointers';
import { useSize } from '../ui/use-size';
import type { Layout } from './layout';

/** Where on the map area what stands on it has its room, in px; null until measured. */
interface MapAreaLayout {
  /** To be set on the map area itself, on title and inset, and on the key. */
  readonly refs: {
    readonly area: RefObject<HTMLDivElement | null>;
    readonly overlay: RefObject<HTMLDivElement | null>;
    readonly legend: RefObject<HTMLDetailsElement | null>;
  };
  readonly size: Size | null;
  /** The same object until it changes. */
  readonly padding: Padding;
  readonly inset: number;
  readonly free: FreeEdges | null;
}

/** Measures the map area and divides it among what stands on it. */
export function useMapAreaLayout(layout: Layout, insetBounds: Bounds): MapAreaLayout {
  const area = useRef<HTMLDivElement>(null);
  const overlay = useRef<HTMLDivElement>(null);
  const legend = useRef<HTMLDetailsElement>(null);
  const size = useSize(area);
  const measured = useSize(overlay);
  const legendSize = useSize(legend);
  const padding = useMemo(() => (size ? paddingOf(layout, size) : NO_PADDING), [layout, size]);
  const inset = size ? insetWidth(size.width) : INSET.wide;
  // In the narrow layout the title stands above the map area.
  const insetSize = { width: inset, height: inset && viewportOf(insetBounds, inset).size.height };
  const overlaySize = layout === 'narrow' ? insetSize : measured;
  return {
    refs: { area, overlay, legend },
    size,
    padding,
    inset,
    free: size && freeEdges(size, overlaySize, legendSize),
  };
}

/** Widths of the inset in px. */
export const INSET = { small: 118, middle: 150, wide: 208 } as const;

/** Width of the inset in px by the width of the map area; 0 where there is no room for one. */
function insetWidth(mapArea: number): number {
  if (mapArea < 360) return 0;
  if (mapArea < 480) return INSET.small;
  return mapArea < 900 ? INSET.middle : INSET.wide;
}

/** Px that the open key takes of what a view needs at the end of the wide layout; its corner may cover desert. */
const LEGEND_WIDTH = 190;

/** Px of the row of names at the foot of a small map area. */
const ROW_HEIGHT = 31;

/** Px of the map area on which inset, key and the row of names stand, so that bounds are fitted between them. */
export function paddingOf(layout: Layout, mapArea: Size): Padding {
  const bottom = isRoomy(mapArea) ? 0 : ROW_HEIGHT;
  if (layout === 'narrow') return { ...NO_PADDING, bottom };
  const inset = insetWidth(mapArea.width);
  return { top: 0, right: layout === 'wide' ? LEGEND_WIDTH : 60, bottom, left: inset === 0 ? 0 : inset + 24 };
}

/** A map area smaller than this has no room for names along its edges. */
const ROOMY: Size = { width: 560, height: 420 };

function isRoomy({ width, height }: Size): boolean {
  return width >= ROOMY.width && height >= ROOMY.height;
}

/** Px that the zoom buttons take of the end corner above, and scale and credits of the edge below. */
const CORNERS = { buttons: 160, buttonsWidth: 64, scale: 130, gap: 18 } as const;

/** What title and inset, key, buttons and scale leave of the map area's edges; null on a small map area. */
function freeEdges(mapArea: Size, overlay: Size | null, legend: Size | null): FreeEdges | null {
  const { width, height } = mapArea;
  if (!isRoomy(mapArea)) return null;
  const { buttons, buttonsWidth, scale, gap } = CORNERS;
  return {
    left: [Math.min((overlay?.height ?? 0) + 3 * gap, height - 80), height - 50],
    right: [buttons, height - (legend?.height ?? 0) - 2.5 * gap],
    top: [(overlay?.width ?? 0) + 3 * gap, width - buttonsWidth],
    bottom: [scale, width - (legend?.width ?? 0) - 2 * gap],
  };
}
