/** A time within which something has to move on. */
export interface Deadline {
  /** It has moved on: the time begins anew. */
  progress(): void;
  /** It is not waited for any more. */
  end(): void;
}

/** Ms without any progress after which what loads is taken to hang; a slow line shows progress much sooner. */
export const PATIENCE_MS = 30_000;

/** Calls `late` once nothing has moved on for so many ms; not while the page is hidden, where browsers let much wait. */
export function createDeadline(ms: number, late: () => void): Deadline {
  let timer: ReturnType<typeof setTimeout> | undefined;
  const begin = (): void => {
    clearTimeout(timer);
    timer = setTimeout(() => (document.hidden ? begin() : late()), ms);
  };
  begin();
  return { progress: begin, end: () => clearTimeout(timer) };
}
