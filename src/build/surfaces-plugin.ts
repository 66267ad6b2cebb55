import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Plugin, ResolvedConfig } from 'vite';
import { FRAME_FILE } from '../embed/site.ts';
import { withPolicy } from './content-policy.ts';
import { embedPage } from './embed-page.ts';
import { pathOf } from './path-of.ts';
import { runInNode } from './run-in-node.ts';

type OembedModule = typeof import('./oembed-text.ts');

/**
 * Makes of the finished index.html the page for frames, and sets into both the policy of what they may load. The dev
 * server, whose own scripts need more, has no policy. Where `SITE` says where the build will live, others are told how to
 * embed it.
 */
export function surfacesPlugin(): Plugin {
  let config: ResolvedConfig;
  return {
    name: 'surfaces',
    configResolved(resolved) {
      config = resolved;
    },
    configureServer(server) {
      server.middlewares.use((request, response, next) => {
        const url = request.originalUrl ?? '/';
        if (pathOf({ url }) !== `/${FRAME_FILE}`) return next();
        const source = readFileSync(join(server.config.root, 'index.html'), 'utf8');
        server.transformIndexHtml(url, source).then(
          (html) => response.setHeader('Content-Type', 'text/html').end(embedPage(html)),
          (error: unknown) => next(error),
        );
      });
    },
    generateBundle: {
      order: 'post',
      async handler(_options, bundle) {
        const page = bundle['index.html'];
        if (page?.type !== 'asset') return;
        const html = String(page.source);
        page.source = withPolicy(html);
        this.emitFile({ type: 'asset', fileName: FRAME_FILE, source: withPolicy(embedPage(html)) });
        const site = process.env['SITE'];
        if (!site) return;
        const { oembedText } = await runInNode<OembedModule>(config, 'src/build/oembed-text.ts');
        this.emitFile({ type: 'asset', fileName: 'oembed.json', source: oembedText(site) });
      },
    },
  };
}
