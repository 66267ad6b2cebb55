import { join } from 'node:path';
import { normalizePath, type Plugin } from 'vite';
import { paletteCss } from '../cartography/css.ts';
import { writeDemo } from '../demo/write-demo.ts';
import { creditsOf } from '../geo/geography.ts';
import { emitted, type Site } from './emitted-files.ts';
import { fontStyles } from './font-styles.ts';

const STYLES = 'demo/demo.css';
const ICON = 'src/cartography/icon.svg';
/** Page and style sheet stand one folder deep, in a build too. */
const fromDemo = (address: string): string => `../${address}`;

/**
 * The demo article, `demo/` of the site: a page of its own beside the app, which brings the map in as any host would.
 * `SITE` says where the site will live, as for the page of the map.
 */
export function demoPlugin(): Plugin {
  const files = emitted([
    { name: STYLES, type: 'text/css', hashed: true, make: demoStyles },
    { name: 'demo/index.html', type: 'text/html', make: demoPage },
  ]);
  return {
    name: 'demo',
    ...files,
    configureServer(server) {
      files.configureServer.call(this, server);
      const printUrls = server.printUrls.bind(server);
      server.printUrls = () => {
        printUrls();
        const urls = server.resolvedUrls?.local ?? [];
        for (const url of urls) server.config.logger.info(`  ➜  Demo article: ${url}demo/`);
      };
    },
    handleHotUpdate({ file, server }) {
      if (file.startsWith(normalizePath(join(server.config.root, 'src/demo/'))))
        server.ws.send({ type: 'full-reload' });
    },
  };
}

function demoPage({ server, read, addressOf }: Site): string {
  const { disclaimer }: { disclaimer: string } = JSON.parse(read('src/story/story.json'));
  const { layers }: { layers: { credit?: string }[] } = JSON.parse(read('public/geo/layers.json'));
  const html = writeDemo(read('src/demo/article.html'), {
    site: process.env['SITE'] ?? '',
    disclaimer,
    credits: creditsOf(layers),
    // The page's files as its template names them.
    addresses: { './demo.css': fromDemo(addressOf(STYLES)), [fromDemo(ICON)]: fromDemo(addressOf(ICON)) },
  });
  return server ? followingEdits(html) : html;
}

/** The palette, the fonts, which the app brings too, and the demo's own rules. */
function demoStyles(site: Site): string {
  return [paletteCss(), fontStyles(site, '../'), site.read('src/demo/demo.css')].join('\n');
}

/** Lets the dev server tell the page when to load itself again. */
function followingEdits(html: string): string {
  return html
    .replace("default-src 'none';", "default-src 'none'; connect-src 'self' ws: wss:;")
    .replace('</head>', '<script type="module" src="../@vite/client"></script>\n  </head>');
}
