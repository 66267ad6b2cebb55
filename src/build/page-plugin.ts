import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Plugin, ResolvedConfig, Rolldown } from 'vite';
import { BUILD_FILE, FRAME_FILE, OEMBED_FILE } from '../embed/site.ts';
import { buildIdIn, withBuildId } from './build-id.ts';
import { mapFiles } from './chunks.ts';
import { withPolicy } from './content-policy.ts';
import { type EmittedFile, emitted } from './emitted-files.ts';
import { frameScript } from './frame-script.ts';
import { closeNode, importInNode } from './in-node.ts';

type PageModule = typeof import('./prerender.tsx');
type MetadataModule = typeof import('./metadata.ts');
type Prerendered = ReturnType<PageModule['prerender']>;

const PAGE_MODULE = '/src/build/prerender.tsx';

/** Where index.html has its script, and what a frame says once it has something to show. */
const SCRIPT_PLACE = '<!--script-->';
const FRAME_PLACE = '<!--frame-->';

/**
 * Puts the app's opening state and the whole story as text into index.html, for the dev server and the build alike. A built
 * page has its style sheet in it too, since the reader's first second needs nothing but the page, and a policy of what it
 * may load; the dev server's own scripts need more. The environment variable `SITE` says where the page will live, for
 * those who share links to it.
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
        const { prerender, mapCode } = await importInNode<PageModule>(PAGE_MODULE, config, server);
        const readGeo = (name: string): string => readFileSync(join(config.publicDir, 'geo', name), 'utf8');
        const page = fillPage(html, prerender(readGeo, process.env['SITE'] ?? ''));
        if (!bundle) return page;
        const whole = page.replace('</body>', (end) => mapCode(mapFiles(bundle).map((file) => `./${file}`)) + end);
        return withPolicy(withBuildId(withScriptLast(withStyles(whole, bundle)), Object.keys(bundle)));
      },
    },
    closeBundle: () => closeNode(config),
  };
}

/** Puts the page's parts where index.html has a comment with their name. */
export function fillPage(html: string, parts: Prerendered): string {
  return Object.entries(parts).reduce((text, [part, markup]) => text.replace(`<!--${part}-->`, () => markup), html);
}

/**
 * The page for frames in other pages, what tells an open page whether it is of the build that is there and, where `SITE`
 * says where the site will live, what tells others how to embed the map.
 */
export function embedPlugin(): Plugin {
  const site = process.env['SITE'];
  const frame: EmittedFile = {
    name: FRAME_FILE,
    type: 'text/html',
    make: async ({ page, server }) => {
      const html = embedPage(await page());
      return server ? html : withPolicy(html);
    },
  };
  const id: EmittedFile = {
    name: BUILD_FILE,
    type: 'application/json',
    make: async ({ page }) => JSON.stringify({ id: buildIdIn(await page()) }),
  };
  const oembed = (page: string): EmittedFile => ({
    name: OEMBED_FILE,
    type: 'application/json',
    make: async ({ run }) => (await run<MetadataModule>('/src/build/metadata.ts')).oembedText(page),
  });
  return { name: 'embed', ...emitted([frame, id, ...(site ? [oembed(site)] : [])]) };
}

/** The same page, but it knows what it is, says how high it wants to be, and sends search engines to the whole page. */
export function embedPage(html: string): string {
  return html
    .replace(/<html /, '<html data-surface="embed" ')
    .replace(
      /<meta charset=[^>]*>/,
      (encoding) => `${encoding}\n    <meta name="robots" content="noindex" />\n    <link rel="canonical" href="./" />`,
    )
    .replace(FRAME_PLACE, frameScript);
}

/**
 * Moves the script and what it imports from the head, where Vite gathers them, to where index.html has it: after what is
 * seen, for which a slow line is needed first.
 */
function withScriptLast(html: string): string {
  const tags: string[] = [];
  const rest = html.replace(/\s*<(?:script type="module"|link rel="modulepreload")[^>]*>(?:<\/script>)?/g, (tag) => {
    tags.push(tag);
    return '';
  });
  return rest.replace(SCRIPT_PLACE, (place) => place + tags.join(''));
}

/** Sets the page's style sheets into it, with their addresses seen from the page. Nothing that loads later asks for them. */
function withStyles(html: string, bundle: Rolldown.OutputBundle): string {
  return html.replace(/<link rel="stylesheet"[^>]*href="\.\/([^"]+)"[^>]*>/g, (link, file: string) => {
    const sheet = bundle[file];
    if (sheet?.type !== 'asset') return link;
    delete bundle[file];
    for (const output of Object.values(bundle)) {
      if (output.type === 'chunk') output.viteMetadata?.importedCss.delete(file);
    }
    const folder = file.slice(0, file.lastIndexOf('/') + 1);
    const css = String(sheet.source).replace(/url\((["']?)\.\//g, (_, quote: string) => `url(${quote}./${folder}`);
    return `<style>${css}</style>`;
  });
}
