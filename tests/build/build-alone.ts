import { build, type InlineConfig, type Plugin, type Rolldown } from 'vite';

const ENTRY = 'virtual:entry.js';

/** Builds a site that has nothing but what a plugin adds and one script of the given code; gives its assets by name. */
export async function buildAlone(
  plugin: Plugin,
  code = '',
  config: InlineConfig = {},
): Promise<ReadonlyMap<string, string | Uint8Array>> {
  const entry = {
    name: 'entry',
    resolveId: (id: string) => (id === ENTRY ? ENTRY : null),
    load: (id: string) => (id === ENTRY ? code : null),
  };
  const result = await build({
    configFile: false,
    logLevel: 'silent',
    publicDir: false,
    plugins: [entry, plugin],
    build: { write: false, assetsInlineLimit: 0, rolldownOptions: { input: ENTRY } },
    ...config,
  });
  const { output } = result as Rolldown.RolldownOutput;
  return new Map(output.flatMap((file) => (file.type === 'asset' ? [[file.fileName, file.source]] : [])));
}
