import { readFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { type Connect, normalizePath, type Plugin, type ResolvedConfig } from 'vite';
import { paletteCss } from '../cartography/css.ts';
import { writeDemo } from '../demo/write-demo.ts';
import { pathOf } from './path-of.ts';

/** The page's files as its template names them: what the dev server answers, and the build replaces. */
const STYLES = './demo.css';
const ICON = '../src/cartography/icon.svg';

/**
 * The demo article, `demo/` of the site: a page of its own beside the app, which brings the map in as any host would.
 * `SITE` says where the site will live, as for the page of the map.
 */
export function demoPlugin(): Plugin {
  let config: ResolvedConfig;
  const path = (file: string): string => join(config.root, file);
  const read = (file: string): string => readFileSync(path(file), 'utf8');

  const page = (addresses: Readonly<Record<string, string>>): string => {
    const { disclaimer }: { disclaimer: string } = JSON.parse(read('src/story/story.json'));
    const { layers }: { layers: { credit?: string }[] } = JSON.parse(read('public/geo/layers.json'));
    const credits = [...new Set(layers.flatMap(({ credit }) => credit ?? []))];
    return writeDemo(read('src/demo/article.html'), {
      site: process.env['SITE'] ?? '',
      disclaimer,
      credits,
      addresses,
    });
  };

  const styles = (fontAddress: (file: string) => string): string => {
    const fonts = read('src/cartography/fonts.css').replace(/url\("\.\/(fonts\/[^"]+)"\)/g, (_, file: string) => {
      return `url("${fontAddress(`src/cartography/${file}`)}")`;
    });
    return [paletteCss(), fonts, read('src/demo/demo.css')].join('\n');
  };

  return {
    name: 'demo',
    configResolved(resolved) {
      config = resolved;
    },
    configureServer(server) {
      const { middlewares } = server;
      const printUrls = server.printUrls.bind(server);
      server.printUrls = () => {
        printUrls();
        for (const url of server.resolvedUrls?.local ?? []) config.logger.info(`  ➜  Demo article: ${url}demo/`);
      };
      middlewares.use(addSlash);
      middlewares.use('/demo', (request, response, next) => {
        const asked = pathOf(request);
        const isPage = asked === '/' || asked === '/index.html';
        if (!isPage && asked !== STYLES.slice(1)) return next();
        response.setHeader('Content-Type', isPage ? 'text/html' : 'text/css');
        response.end(isPage ? followingEdits(page({})) : styles((file) => `../${file}`));
      });
    },
    configurePreviewServer({ middlewares }) {
      middlewares.use(addSlash);
    },
    handleHotUpdate({ file, server }) {
      if (file.startsWith(normalizePath(path('src/demo/')))) server.ws.send({ type: 'full-reload' });
    },
    generateBundle() {
      // Page and style sheet both stand one folder deep.
      const emit = (name: string, source: string | Uint8Array): string => {
        return `../${this.getFileName(this.emitFile({ type: 'asset', name, source }))}`;
      };
      // The app brings the same fonts and the same icon; files of the same content become one.
      const bring = (file: string): string => emit(basename(file), readFileSync(path(file)));
      const addresses = { [STYLES]: emit('demo.css', styles(bring)), [ICON]: bring('src/cartography/icon.svg') };
      this.emitFile({ type: 'asset', fileName: 'demo/index.html', source: page(addresses) });
    },
  };
}

/** Without the slash at its end, the page's relative addresses would lead astray. */
const addSlash: Connect.NextHandleFunction = (request, response, next) => {
  const path = pathOf(request);
  if (path !== '/demo') return next();
  response.writeHead(302, { Location: `/demo/${(request.url ?? '').slice(path.length)}` }).end();
};

/** Lets the dev server tell the page when to load itself again. */
function followingEdits(html: string): string {
  return html
    .replace("default-src 'none';", "default-src 'none'; connect-src 'self' ws: wss:;")
    .replace('</head>', '<script type="module" src="../@vite/client"></script>\n  </head>');
}
