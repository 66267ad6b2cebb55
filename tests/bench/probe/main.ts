import { beginning, sinceBeginning } from './beginning';
import { scrub } from './scrub';
import { watchIdle } from './watch-idle';
import { watchPerformance } from './watch-performance';
import { watchText } from './watch-text';
import { watchWorkers } from './watch-workers';

const begun = beginning();
const now = (): number => sinceBeginning(begun);
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
};
