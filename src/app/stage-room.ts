import type { FreeEdges } from '../maplibre/edge';
import type { Insets } from '../scene/frame-camera';
import { mercatorIn } from '../svg-map/lens-drawing';
import type { Layout } from './use-layout';

export interface Size {
  readonly width: number;
  readonly height: number;
}

/** Widths of the lens in px. */
export const LENS = { small: 118, middle: 150, wide: 208 } as const;

/** Width of the lens in px by the width of the stage; 0 where there is no room for one. */
export function lensWidth(stage: number): number {
  if (stage < 360) return 0;
  if (stage < 480) return LENS.small;
  return stage < 900 ? LENS.middle : LENS.wide;
}

/** Px that title and lens take of the stage's corner; in the narrow layout the title stands above the stage. */
export function overlaySizeOf(
  layout: Layout,
  measured: Size | null,
  lens: readonly [number, number, number, number],
  width: number,
): Size | null {
  return layout === 'narrow' ? { width, height: width && mercatorIn(lens, width).height } : measured;
}

/** Px that the open key takes of what a frame needs at the end of the wide layout; its corner may cover desert. */
const LEGEND_WIDTH = 190;

/** Px of the stage on which lens, key and the row of names stand, so that a frame is set between them. */
export function insetsOf(layout: Layout, stage: Size): Insets {
  const bottom = isRoomy(stage) ? 0 : ROW_HEIGHT;
  if (layout === 'narrow') return { start: 0, end: 0, bottom };
  const lens = lensWidth(stage.width);
  return { start: lens === 0 ? 0 : lens + 24, end: layout === 'wide' ? LEGEND_WIDTH : 60, bottom };
}

/** Px of the row of names at the foot of a small stage. */
const ROW_HEIGHT = 31;

/** A stage smaller than this has no room for names along its edges. */
const ROOMY: Size = { width: 560, height: 420 };

function isRoomy({ width, height }: Size): boolean {
  return width >= ROOMY.width && height >= ROOMY.height;
}

/** Px that the zoom buttons take of the end corner above, and scale and credits of the edge below. */
const CORNERS = { buttons: 160, buttonsWidth: 64, scale: 130, gap: 18 } as const;

/** What title and lens, key, buttons and scale leave of the stage's edges; null on a small stage. */
export function freeEdges(stage: Size, overlay: Size | null, legend: Size | null): FreeEdges | null {
  const { width, height } = stage;
  if (!isRoomy(stage)) return null;
  const { buttons, buttonsWidth, scale, gap } = CORNERS;
  return {
    left: [Math.min((overlay?.height ?? 0) + 3 * gap, height - 80), height - 50],
    right: [buttons, height - (legend?.height ?? 0) - 2.5 * gap],
    top: [(overlay?.width ?? 0) + 3 * gap, width - buttonsWidth],
    bottom: [scale, width - (legend?.width ?? 0) - 2 * gap],
  };
}
