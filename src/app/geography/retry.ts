/** Ms before each further attempt; after the last, what failed waits until the line is back or it is asked for. */
const PAUSES_MS: readonly number[] = [2000, 8000, 30_000];

/** Attempts that go on until one succeeds. */
export interface Attempts {
  /** Begins anew at once, in place of what is under way; nothing where all is done. */
  again(): void;
  end(): void;
}

/**
 * Attempts something at once and, until `settle` says that nothing is left to do, again and again. An attempt can be called
 * off by its controller, must not reject, and is told how many went before; what comes of one that another has replaced is
 * dropped.
 */
export function retry<Result>(
  attempt: (round: AbortController, before: number) => Promise<Result>,
  settle: (result: Result) => boolean,
): Attempts {
  let round = new AbortController();
  let timer: ReturnType<typeof setTimeout> | undefined;
  let count = 0;
  let failures = 0;
  const stop = (): void => {
    clearTimeout(timer);
    round.abort();
    round = new AbortController();
  };
  const start = async (): Promise<void> => {
    stop();
    const own = round;
    const result = await attempt(own, count++);
    if (own !== round) return;
    if (settle(result)) {
      attempts.end();
      return;
    }
    const pause = PAUSES_MS[failures++];
    if (pause !== undefined) timer = setTimeout(start, pause);
  };
  let again = (): void => {
    failures = 0;
    void start();
  };
  const online = (): void => again();
  const attempts: Attempts = {
    again: online,
    end() {
      again = () => {};
      stop();
      window.removeEventListener('online', online);
    },
  };
  window.addEventListener('online', online);
  void start();
  return attempts;
}
