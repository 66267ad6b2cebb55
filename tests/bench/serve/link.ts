/** A connection's speed; `null` where nothing slows it. */
export interface Speed {
  /** Ms before an answer begins. */
  readonly latency: number;
  readonly bitsPerSecond: number;
}

/**
 * One line that all answers of a visit share. Slowed down here and not by the browser's own emulation, which does not
 * reach the requests of workers, and so not those of MapLibre.
 */
export class Link {
  private freeAt = 0;
  private readonly speed: Speed | null;

  constructor(speed: Speed | null) {
    this.speed = speed;
  }

  /** Waits until an answer may begin. */
  async open(): Promise<void> {
    if (this.speed) await until(performance.now() + this.speed.latency);
  }

  /** Waits until so many bytes have gone through, one after the other with those of other answers. */
  async pass(bytes: number): Promise<void> {
    if (!this.speed) return;
    const milliseconds = (bytes * 8 * 1000) / this.speed.bitsPerSecond;
    this.freeAt = Math.max(this.freeAt, performance.now()) + milliseconds;
    await until(this.freeAt);
  }
}

function until(time: number): Promise<void> {
  return new Promise((resolve) => {
    setTimeout(resolve, Math.max(0, time - performance.now()));
  });
}
