import { setTimeout as wait } from 'node:timers/promises';
import { sentUntil } from '../serve/serve-folder.ts';
import type { DragSpot } from './find-spot.ts';
import { Follower, matching } from './follow.ts';
import { openVisit, PATIENCE_MS, type VisitOptions } from './open-visit.ts';
import { colourAt } from './spot.ts';
import { watchFrames } from './watch-frames.ts';

/** Between two moves to a position, and how often it is looked between them: frames cost nothing where none is new. */
const MOVE_MS = 50;
const LOOK_MS = 5;

export interface DragFigures {
  /** Ms from the start until the map has followed the slider, and bytes of answers' bodies until then. */
  readonly dragged: number;
  readonly draggedBytes: number;
}

/**
 * Measures when a page's map has followed its slider to two positions in succession, as its pixels show: the
 * time of the frame. The slider is dragged every 50 ms from the first bytes on. Throws where the map never follows.
 */
export async function measureDrag(options: VisitOptions & { readonly spot: DragSpot }): Promise<DragFigures> {
  const { spot } = options;
  const visit = await openVisit(options);
  const { began } = await visit.marks();
  const frame = await watchFrames(visit);
  const shown = (): 0 | 1 | null => {
    const last = frame();
    return last && matching(colourAt(last.picture, spot), spot.colours);
  };
  const follower = new Follower();
  const end = performance.now() + PATIENCE_MS;
  while (performance.now() < end) {
    const next = performance.now() + MOVE_MS;
    const { to } = follower;
    const isThere = await visit.page.evaluate((share) => window.benchProbe.drag(share), spot.positions[to]);
    while (performance.now() < next && follower.to === to) {
      if (isThere && follower.look(shown())) {
        const at = frame()?.at ?? Number.NaN;
        await visit.end();
        return { dragged: at - began, draggedBytes: sentUntil(options.server.sent(), at).bytes };
      }
      await wait(LOOK_MS);
    }
  }
  throw new Error('the map never followed the slider');
}
