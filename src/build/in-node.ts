import { join } from 'node:path';
import {
  createRunnableDevEnvironment,
  type Plugin,
  type ResolvedConfig,
  type RunnableDevEnvironment,
  resolveConfig,
  type ViteDevServer,
} from 'vite';

/** What runs modules for a build. */
const environments = new WeakMap<ResolvedConfig, Promise<RunnableDevEnvironment>>();

/**
 * Runs a module of the app, named from the root, in Node with the plugins that the dev server or the build was started
 * with. What several modules import is read and run once.
 */
export async function importInNode<Module>(
  path: string,
  config: ResolvedConfig,
  server?: ViteDevServer,
): Promise<Module> {
  if (server) return (await server.ssrLoadModule(path)) as Module;
  const environment = environments.get(config) ?? startEnvironment(config);
  environments.set(config, environment);
  return (await environment).runner.import<Module>(join(config.root, path));
}

/** Lets go of what ran modules for a build, so that the next build reads them anew. */
export async function closeNode(config: ResolvedConfig): Promise<void> {
  const environment = environments.get(config);
  environments.delete(config);
  await (await environment)?.close();
}

/** As Vite's own `runnerImport` does it, which starts and closes one for each module. */
async function startEnvironment({ root, define = {}, inlineConfig }: ResolvedConfig): Promise<RunnableDevEnvironment> {
  const config = await resolveConfig(
    {
      configFile: false,
      envDir: false,
      root,
      logLevel: 'error',
      define,
      plugins: [inlineConfig.plugins ?? [], withoutStyles],
      environments: {
        node: {
          consumer: 'server',
          dev: { moduleRunnerTransform: true },
          resolve: { external: true, mainFields: [], conditions: ['node'] },
        },
      },
    },
    'serve',
  );
  const environment = createRunnableDevEnvironment('node', config, {
    runnerOptions: { hmr: { logger: false } },
    hot: false,
  });
  await environment.init();
  return environment;
}

/** Markup needs no style sheets for pages; those that are read as text are read all the same. */
const withoutStyles: Plugin = {
  name: 'without-styles',
  enforce: 'pre',
  resolveId: (source) => (source.endsWith('.css') ? '\0style' : null),
  load: (id) => (id === '\0style' ? '' : null),
};
