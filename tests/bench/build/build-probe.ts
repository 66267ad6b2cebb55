import { build } from 'vite';
import { root } from './folders.ts';

/** Builds the script that runs in every page before the page's own. */
export async function buildProbe(): Promise<string> {
  const result = await build({
    configFile: false,
    root: `${root}tests/bench/probe`,
    publicDir: false,
    logLevel: 'error',
    build: { write: false, lib: { entry: 'main.ts', formats: ['iife'], name: 'benchProbeBundle' } },
  });
  const [output] = Array.isArray(result) ? result : [result];
  if (!output || !('output' in output)) throw new Error('the probe could not be built');
  return output.output[0].code;
}
