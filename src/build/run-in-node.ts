import { join } from 'node:path';
import { type Plugin, type ResolvedConfig, runnerImport } from 'vite';

/** Runs a module of the app in Node while the site is built, with the plugins that the build was started with. */
export async function runInNode<Module>(config: ResolvedConfig, path: string): Promise<Module> {
  const { module } = await runnerImport<Module>(join(config.root, path), {
    root: config.root,
    logLevel: 'error',
    define: config.define ?? {},
    plugins: [config.inlineConfig.plugins ?? [], withoutStyles],
  });
  return module;
}

/** Markup needs no style sheets for pages; those that are read as text are read all the same. */
const withoutStyles: Plugin = {
  name: 'without-styles',
  enforce: 'pre',
  resolveId: (source) => (source.endsWith('.css') ? '\0style' : null),
  load: (id) => (id === '\0style' ? '' : null),
};
