import { readFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import type { Connect, Plugin, ResolvedConfig, Rolldown, ViteDevServer } from 'vite';
import { closeNode, importInNode } from './in-node.ts';

/** A file of the site that is made: a build writes it, the dev server makes it anew each time that it is asked for. */
export interface EmittedFile {
  /** From the root of the site, e.g. `demo/index.html`. */
  readonly name: string;
  /** Media type, as the dev server tells it. */
  readonly type: string;
  /** A build gives it a name that changes with its content, by which caches may keep it for good. */
  readonly hashed?: boolean;
  readonly make: (site: Site) => Content | Promise<Content>;
}

type Content = string | Uint8Array;

/** What a file may be made of, on the dev server and in a build alike. */
export interface Site {
  readonly config: ResolvedConfig;
  /** None in a build. */
  readonly server: ViteDevServer | null;
  /** The page of the map, finished. */
  readonly page: () => Promise<string>;
  /** The text of a source. Sources are named from the root of the project. */
  readonly read: (file: string) => string;
  /** Where the site has a file, from its root: one that was emitted before, or a source, which a build copies. */
  readonly addressOf: (file: string) => string;
  /** What the build has so far, by name from the root of the site; nothing on the dev server. */
  readonly built: () => ReadonlyMap<string, Content>;
  /** Runs a module of the app in Node. */
  readonly run: <Module>(path: string) => Promise<Module>;
}

/** What a plugin has to do so that the site has files, in the order in which they are made. */
export function emitted(files: readonly EmittedFile[]) {
  let config: ResolvedConfig;
  const read = (file: string): string => readFileSync(join(config.root, file), 'utf8');
  return {
    configResolved(resolved) {
      config = resolved;
    },
    configureServer(server) {
      const site: Site = {
        config,
        server,
        page: () => server.transformIndexHtml('/index.html', read('index.html')),
        read,
        addressOf: (file) => file,
        built: () => new Map(),
        run: (path) => importInNode(path, config, server),
      };
      server.middlewares.use(withSlash(files));
      server.middlewares.use((request, response, next) => {
        const asked = pathOf(request);
        const file = files.find(({ name }) => `/${name}` === asked || `/${name}` === `${asked}index.html`);
        if (!file) return next();
        Promise.resolve(site)
          .then(file.make)
          .then((content) => response.setHeader('Content-Type', file.type).end(content), next);
      });
    },
    configurePreviewServer({ middlewares }) {
      middlewares.use(withSlash(files));
    },
    generateBundle: {
      // The page is finished by then.
      order: 'post',
      async handler(_options, bundle) {
        const addresses = new Map<string, string>();
        const emit = (names: { name: string } | { fileName: string }, source: Content): string => {
          return this.getFileName(this.emitFile({ type: 'asset', ...names, source }));
        };
        const site: Site = {
          config,
          server: null,
          page: async () => textOf(bundle['index.html']),
          read,
          // A copy of what the app brings too becomes one with it.
          addressOf: (file) => {
            return addresses.get(file) ?? emit({ name: basename(file) }, readFileSync(join(config.root, file)));
          },
          built: () => contentsOf(bundle),
          run: (path) => importInNode(path, config),
        };
        for (const { name, hashed, make } of files) {
          addresses.set(name, emit(hashed ? { name: basename(name) } : { fileName: name }, await make(site)));
        }
      },
    },
    closeBundle: () => closeNode(config),
  } satisfies Omit<Plugin, 'name'>;
}

/** Leads from an emitted page's folder to its address with a slash at its end, without which relative ones lead astray. */
function withSlash(files: readonly EmittedFile[]): Connect.NextHandleFunction {
  return (request, response, next) => {
    const path = pathOf(request);
    if (!files.some(({ name }) => `/${name}` === `${path}/index.html`)) return next();
    response.writeHead(302, { Location: `${path}/${(request.url ?? '').slice(path.length)}` }).end();
  };
}

/** A request's path without its query; any text may be asked for, and not all are addresses. */
function pathOf({ url = '/' }: Connect.IncomingMessage): string {
  return url.split('?', 1)[0] ?? '/';
}

function contentsOf(bundle: Rolldown.OutputBundle): ReadonlyMap<string, Content> {
  return new Map(Object.values(bundle).map((file) => [file.fileName, file.type === 'asset' ? file.source : file.code]));
}

function textOf(page: Rolldown.OutputAsset | Rolldown.OutputChunk | undefined): string {
  if (page?.type !== 'asset') throw new Error('the build has no index.html');
  return String(page.source);
}
