/** Messages by which MapLibre 6 asks a worker for a tile, for a tile again, and hands it the data of a source. */
const LOAD_TILE = 'LT';
const RELOAD_TILE = 'RT';
const LOAD_DATA = 'LD';

/** Counts what the page asks its workers for, without listening to the map itself. */
export function watchWorkers(): () => { tiles: number; sourceData: number } {
  let tiles = 0;
  let sourceData = 0;
  Worker.prototype.postMessage = new Proxy(Worker.prototype.postMessage, {
    apply(send, worker, args: unknown[]) {
      const type = typeOf(args[0]);
      if (type === LOAD_TILE || type === RELOAD_TILE) tiles += 1;
      if (type === LOAD_DATA) sourceData += 1;
      return Reflect.apply(send, worker, args);
    },
  });
  return () => ({ tiles, sourceData });
}

function typeOf(message: unknown): unknown {
  return typeof message === 'object' && message !== null && 'type' in message ? message.type : undefined;
}
