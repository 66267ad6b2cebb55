import { setTimeout as wait } from 'node:timers/promises';
import { decode } from 'fast-png';
import type { Visit } from './open-visit.ts';
import type { Picture } from './spot.ts';

/** A frame that the browser has shown. */
export interface Frame {
  /** Unix time in ms. */
  readonly at: number;
  readonly picture: Picture;
}

/** How many times smaller than the window the pictures are. */
export const SHRINK = 4;

const RETRY_MS = 10;
const TRIES = 300;

/**
 * Has the browser send each frame that it shows, shrunk; the returned function gives the last one. Other than a
 * screenshot this makes the page neither draw nor lay out anything.
 */
export async function watchFrames({ page, devtools }: Visit): Promise<() => Frame | null> {
  let last: { readonly at: number; readonly png: string } | null = null;
  let decoded: Frame | null = null;
  devtools.on('Page.screencastFrame', ({ data, metadata, sessionId }) => {
    last = { at: (metadata.timestamp ?? Number.NaN) * 1000, png: data };
    // The page may be gone by then.
    void devtools.send('Page.screencastFrameAck', { sessionId }).catch(() => undefined);
  });
  const { width, height } = page.viewportSize() ?? { width: 0, height: 0 };
  await start(() =>
    devtools.send('Page.startScreencast', {
      ...{ format: 'png', maxWidth: width / SHRINK, maxHeight: height / SHRINK, everyNthFrame: 1 },
    }),
  );
  return () => {
    if (last && last.at !== decoded?.at) decoded = { at: last.at, picture: decode(Buffer.from(last.png, 'base64')) };
    return decoded;
  };
}

/** A page of which the first bytes are there need not be in the window yet. */
async function start(attempt: () => Promise<unknown>): Promise<void> {
  for (let tries = 1; ; tries += 1) {
    try {
      await attempt();
      return;
    } catch (error) {
      if (tries === TRIES) throw error;
      await wait(RETRY_MS);
    }
  }
}
