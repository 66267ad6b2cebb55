import { setTimeout as wait } from 'node:timers/promises';
import type { Marks } from '../probe/probe.ts';
import { sentUntil } from '../serve/serve-folder.ts';
import { openVisit, PATIENCE_MS, type Visit, type VisitOptions } from './open-visit.ts';

/** Px from the window's top left corner. */
export interface Pixel {
  readonly x: number;
  readonly y: number;
}

export interface ClickFigures {
  /** Ms from the start until the text that answers stood in the page, and until the next frame showed it. */
  readonly told: number;
  readonly answered: number;
  /** Bytes of answers' bodies and requests until then. */
  readonly usableBytes: number;
  readonly usableRequests: number;
}

const RETRY_MS = 50;

/** Clicks on a place every 50 ms from the first bytes on, until its text shows. */
export async function measureClick(options: VisitOptions & { readonly pixel: Pixel }): Promise<ClickFigures> {
  const visit = await openVisit(options);
  const marks = await clickUntilAnswered(visit, options.pixel);
  await visit.end();
  const answered = marks.answered ?? 0;
  const { bytes, requests } = sentUntil(options.server.sent(), marks.began + answered);
  return { told: marks.told ?? answered, answered, usableBytes: bytes, usableRequests: requests };
}

/** Throws where the text shows before any click, or not at all. */
async function clickUntilAnswered(visit: Visit, { x, y }: Pixel): Promise<Marks> {
  if ((await visit.marks()).answered !== null) throw new Error('the text shows without a click');
  const end = performance.now() + PATIENCE_MS;
  // Once: a pointer that rests does not make the page look again at what is beneath it.
  await visit.page.mouse.move(x, y);
  while (performance.now() < end) {
    const next = wait(RETRY_MS);
    await visit.page.mouse.down();
    await visit.page.mouse.up();
    await visit.page.evaluate(() => window.benchProbe.lookForText());
    const marks = await visit.marks();
    if (marks.answered !== null) return marks;
    await next;
  }
  throw new Error('no click was answered with its text');
}
