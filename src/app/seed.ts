import type { Frames } from '../scene/event-frame';
import type { Drawing } from '../svg-map/drawing';
import type { LensDrawing } from '../svg-map/lens-drawing';

/** What the page brings along so that the app need not wait for the geography: worked out from it at build. */
export interface Seed {
  readonly drawing: Drawing;
  readonly lens: LensDrawing;
  readonly frames: Frames;
  /** The story's figures measured from the drawn shapes, by figure id. */
  readonly measured: ReadonlyMap<string, number>;
  /** Ids of the layers that draw a place, by place id. */
  readonly layers: ReadonlyMap<string, readonly string[]>;
  /** The credit lines that licences ask for. */
  readonly credits: readonly string[];
}

/** A seed as the page's data has it; its paths stand in the page's drawings. */
export interface SeedData {
  readonly drawing: Omit<Drawing, 'paths'>;
  readonly lens: Omit<LensDrawing, 'paths'>;
  readonly frames: readonly (readonly [string, readonly [number, number, number, number]])[];
  readonly measured: readonly (readonly [string, number])[];
  readonly layers: readonly (readonly [string, readonly string[]])[];
  readonly credits: readonly string[];
}

/** What of a seed is not drawn in the page already. */
export function seedData({ drawing, lens, frames, measured, layers, credits }: Seed): SeedData {
  const { paths: _, ...drawn } = drawing;
  const { paths: __, ...magnified } = lens;
  return {
    drawing: drawn,
    lens: magnified,
    frames: [...frames],
    measured: [...measured],
    layers: [...layers],
    credits,
  };
}
