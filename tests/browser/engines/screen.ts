import { once } from 'node:events';
import { SCREEN } from './find-engines.ts';
import { startProgram } from './start-program.ts';

export interface Screen {
  /** What a program needs in its environment to be shown there. */
  readonly env: { readonly DISPLAY: string };
  close(): Promise<void>;
}

/** Larger than any window of the tests. */
const SIZE = '1600x1200x24';

/** Makes a screen that nobody sees, under the first number that is free. */
export async function openScreen(): Promise<Screen> {
  // Xvfb writes the number that it has found to the fourth of these.
  const stdio = ['ignore', 'ignore', 'ignore', 'pipe'] as const;
  const args = ['-displayfd', '3', '-screen', '0', SIZE, '-nolisten', 'tcp'];
  const program = startProgram(SCREEN, args, { stdio: [...stdio] });
  const pipe = program.process.stdio[3];
  if (!pipe) throw new Error(`${SCREEN} has no pipe.`);
  const [number] = await Promise.race([once(pipe, 'data'), program.ended]);
  return { env: { DISPLAY: `:${String(number).trim()}` }, close: program.stop };
}
