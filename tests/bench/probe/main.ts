import { drag, scrub, sliderShare } from './slider';
import { watchIdle, watchPerformance, watchText, watchWorkers } from './watch';

const KEY = 'bench-beginning';

const begun = beginning();
/** Ms since the visit began. */
const now = (): number => performance.timeOrigin + performance.now() - begun;
const performanceMarks = watchPerformance();
const workers = watchWorkers();
const idle = watchIdle(now);
const text = watchText(window.benchAwaited ?? null, now);

window.benchProbe = {
  marks: () => ({
    ...performanceMarks(),
    ...workers(),
    ...idle(),
    told: text.told(),
    answered: text.seen(),
    began: begun,
  }),
  lookForText: text.look,
  scrub,
  drag,
  sliderShare,
};

/** Unix time in ms at which the visit began; a click that loads another page does not begin a new one. */
function beginning(): number {
  try {
    const before = sessionStorage.getItem(KEY);
    if (before !== null) return Number(before);
    sessionStorage.setItem(KEY, String(performance.timeOrigin));
  } catch {
    // The empty page before the first has no storage.
  }
  return performance.timeOrigin;
}
