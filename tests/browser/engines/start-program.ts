import { type ChildProcess, type SpawnOptions, spawn } from 'node:child_process';
import { once } from 'node:events';

/** A program that runs beside the tests. */
export interface Program {
  readonly process: ChildProcess;
  /** Rejects when the program ends by itself, which it should not. */
  readonly ended: Promise<never>;
  stop(): Promise<void>;
}

/** Starts a program, which ends at the latest when the tests do. */
export function startProgram(path: string, args: readonly string[], options: SpawnOptions = {}): Program {
  const child = spawn(path, args, options);
  const exit = once(child, 'exit');
  const ended = exit.then(([code]) => {
    throw new Error(`${path} has ended (${code}).`);
  });
  // Only who waits for it is to hear of it.
  ended.catch(() => {});
  const kill = () => void child.kill();
  process.once('exit', kill);
  return {
    process: child,
    ended,
    stop: async () => {
      process.off('exit', kill);
      kill();
      await exit;
    },
  };
}
