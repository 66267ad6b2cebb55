import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Plugin, ResolvedConfig, Rolldown } from 'vite';
import { withMapCode } from './map-code.ts';
import { runInNode } from './run-in-node.ts';

type PageModule = typeof import('./prerender.tsx');

/** What index.html has where the page's own parts belong. */
const markOf = (part: string): string => `<!--${part}-->`;

const MODULE = '/src/build/prerender.tsx';

/**
 * Puts the app's opening state and the whole story as text into index.html, for the dev server and the build alike, and
 * at build the style sheet too: the reader's first second needs nothing but the page. The environment variable `SITE`
 * says where the page will live, for those who share links to it.
 */
export function pagePlugin(): Plugin {
  let config: ResolvedConfig;
  return {
    name: 'page',
    configResolved(resolved) {
      config = resolved;
    },
    handleHotUpdate({ file, server }) {
      if (file.endsWith('.json')) server.ws.send({ type: 'full-reload' });
    },
    transformIndexHtml: {
      order: 'post',
      async handler(html, { server, bundle }) {
        const page = server ? await server.ssrLoadModule(MODULE) : await runInNode<PageModule>(config, MODULE);
        const { prerender } = page as PageModule;
        const site = process.env['SITE'] ?? '';
        const parts = prerender((name) => readFileSync(join(config.publicDir, 'geo', name), 'utf8'), site);
        const filled = Object.entries(parts).reduce((text, [part, markup]) => {
          return text.replace(markOf(part), () => markup);
        }, html);
        return bundle ? withMapCode(withStyles(filled, bundle), bundle) : filled;
      },
    },
  };
}

/**
 * Sets the page's style sheets into it, with their addresses seen from the page. A disabled link, which no browser
 * follows, stays in the place of each: what loads later and shares the sheet looks whether it is there already.
 */
function withStyles(html: string, bundle: Rolldown.OutputBundle): string {
  return html.replace(/<link rel="stylesheet"[^>]*href="\.\/([^"]+)"[^>]*>/g, (link, file: string) => {
    const sheet = bundle[file];
    if (sheet?.type !== 'asset') return link;
    delete bundle[file];
    const folder = file.slice(0, file.lastIndexOf('/') + 1);
    const css = String(sheet.source).replace(/url\((["']?)\.\//g, (_, quote: string) => `url(${quote}./${folder}`);
    return `<style>${css}</style><link rel="stylesheet" href="./${file}" disabled>`;
  });
}
