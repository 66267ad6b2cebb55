import type { FreeEdges } from '../map/edge';
import type { Layout } from './use-layout';

export interface Size {
  readonly width: number;
  readonly height: number;
}

/** Width of the lens in px by the width of the stage. */
export function lensWidth(stage: number): number {
  if (stage < 480) return 118;
  return stage < 900 ? 150 : 208;
}

/** Px that the open key takes at the end of the wide layout. */
const LEGEND_WIDTH = 280;

/** Px at the start and the end of the stage on which lens and key stand, so that a frame is set between them. */
export function insetsOf(layout: Layout, stage: Size): { readonly start: number; readonly end: number } {
  if (layout === 'narrow') return { start: 0, end: 0 };
  return { start: lensWidth(stage.width) + 24, end: layout === 'wide' ? LEGEND_WIDTH : 60 };
}

/** A stage smaller than this has no room for names along its edges. */
const ROOMY: Size = { width: 560, height: 420 };

/** Px that the zoom buttons take of the end corner above, and scale and credits of the edge below. */
const CORNERS = { buttons: 160, buttonsWidth: 64, scale: 130, gap: 18 } as const;

/** What title and lens, key, buttons and scale leave of the stage's edges; null on a small stage. */
export function freeEdges(stage: Size, overlay: Size | null, legend: Size | null): FreeEdges | null {
  const { width, height } = stage;
  if (width < ROOMY.width || height < ROOMY.height) return null;
  const { buttons, buttonsWidth, scale, gap } = CORNERS;
  return {
    left: [Math.min((overlay?.height ?? 0) + 3 * gap, height - 80), height - 50],
    right: [buttons, height - (legend?.height ?? 0) - 3 * gap],
    top: [(overlay?.width ?? 0) + 3 * gap, width - buttonsWidth],
    bottom: [scale, width - (legend?.width ?? 0) - 2 * gap],
  };
}
