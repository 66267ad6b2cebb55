import { readFile } from 'node:fs/promises';
import { createServer, type ServerResponse } from 'node:http';
import type { Served } from './build-and-serve.ts';
import { listen } from './listen.ts';

const folder = new URL('../hosts/', import.meta.url);

/** First lines of a page, each with a header of its own. */
const HEADER = /^<!--([A-Z][\w-]+): (.*)-->\n/;

/** Where something is filled in: in an attribute or, as a comment, between elements. */
const SLOT = /<!--\{\{(\w+)\}\}-->|\{\{(\w+)\}\}/g;

const types: Readonly<Record<string, string>> = { html: 'text/html; charset=utf-8', css: 'text/css' };

/**
 * Serves the pages that embeds are tried in, on a free port and under another name than the app: another site, not only
 * another origin. What a page has in double braces, `{{app}}` or `<!--{{code}}-->`, is filled in from the query of its
 * address.
 */
export async function serveHosts(): Promise<Served> {
  const server = createServer(({ url }, response) => void answer(new URL(url ?? '', 'http://localhost'), response));
  const { port, close } = await listen(server);
  return { url: `http://localhost:${port}/`, close };
}

async function answer({ pathname, searchParams }: URL, response: ServerResponse): Promise<void> {
  const [, name = '', type = ''] = /^\/([\w-]+\.(html|css))$/.exec(pathname) ?? [];
  const template = name && (await readFile(new URL(name, folder), 'utf8').catch(() => ''));
  // Browsers ask for an icon by themselves, and log it as an error where there is none.
  if (!template) return void response.writeHead(pathname === '/favicon.ico' ? 204 : 404).end();
  let text = template.replace(SLOT, (_, element = '', attribute = '') => searchParams.get(element + attribute) ?? '');
  for (let line = HEADER.exec(text); line; line = HEADER.exec(text)) {
    const [whole, header = '', value = ''] = line;
    response.setHeader(header, value);
    text = text.slice(whole.length);
  }
  response.setHeader('Content-Type', types[type] ?? '').end(text);
}
