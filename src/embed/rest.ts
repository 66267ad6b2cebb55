/** Ms after a click or a jump in which scrolling moves no map. */
const REST_MS = 1200;

let until = 0;

/** The reader has just chosen something, which scrolling must not undo. */
export function rest(): void {
  until = Date.now() + REST_MS;
}

export function isSettled(): boolean {
  return Date.now() < until;
}
