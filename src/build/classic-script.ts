import { join } from 'node:path';
import { build } from 'vite';
import { LICENCE_LIST } from './licences-plugin.ts';
import { oldestBrowsers } from './oldest-browsers.ts';

/**
 * Bundles a module of the project, named from its root, as one script without imports, for places that know no modules.
 * `define` gives names their values, as code. The licences of what it brings along come with it, as JSON.
 */
export async function buildClassicScript(
  root: string,
  entry: string,
  define: Readonly<Record<string, string>>,
): Promise<{ readonly code: string; readonly licences: string }> {
  const output = await build({
    configFile: false,
    root,
    logLevel: 'error',
    define: { 'process.env.NODE_ENV': '"production"', ...define },
    build: {
      write: false,
      copyPublicDir: false,
      target: [...oldestBrowsers],
      license: { fileName: LICENCE_LIST },
      lib: { entry: join(root, entry), formats: ['iife'], name: 'articleMap' },
    },
  });
  const [built] = Array.isArray(output) ? output : [output];
  const files = built && 'output' in built ? built.output : [];
  const code = files.flatMap((file) => (file.type === 'chunk' ? [file.code] : []));
  const licences = files.flatMap((file) => (file.type === 'asset' ? [String(file.source)] : []));
  if (code.length !== 1) throw new Error(`${entry} was not built into one file`);
  return { code: code.join(''), licences: licences.join('') };
}
