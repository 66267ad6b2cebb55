import { createServer } from 'node:http';
import { join } from 'node:path';
import { gunzipSync, gzipSync } from 'node:zlib';
import { loadFiles, type ServedFile } from '../../bench/serve/load-files.ts';
import type { Served } from './build-and-serve.ts';
import { readHeaderFile } from './header-file.ts';
import { listen } from './listen.ts';
import { outDir } from './out-dir.ts';

/** Files of a site by their address. */
export type Files = ReadonlyMap<string, ServedFile>;

/**
 * A host of the built site, with its header file, on which other builds can be put. To close it is to take the network from
 * its readers: what Playwright has for that does not hold for service workers.
 */
export interface Site extends Served {
  /** Puts other files in the place of all that are there. */
  deploy(files: Files): void;
  /** Paths asked for so far. */
  readonly asked: readonly string[];
}

/** The build that the browser tests are about. */
export function builtFiles(): Files {
  return loadFiles(outDir);
}

/** Serves a build on a free port of this machine. */
export async function serveSite(first: Files = builtFiles()): Promise<Site> {
  const headersOf = readHeaderFile(join(outDir, '_headers'));
  let files = first;
  const asked: string[] = [];
  const server = createServer(({ url = '/' }, response) => {
    const path = new URL(url, 'http://localhost').pathname;
    asked.push(path);
    const file = files.get(path.endsWith('/') ? `${path}index.html` : path);
    if (!file) return void response.writeHead(404).end();
    response.setHeaders(headersOf(path));
    response.writeHead(200, {
      'Content-Type': file.type,
      ...(file.gzip && { 'Content-Encoding': 'gzip' }),
    });
    response.end(file.body);
  });
  const { port, close } = await listen(server);
  return {
    url: `http://127.0.0.1:${port}/`,
    close,
    asked,
    deploy: (next) => {
      files = next;
    },
  };
}

/**
 * A build in which all code, styles and shapes are new: each has another hash or version in its name, wherever it is named,
 * and the pages and what tells the build's id tell another. Fonts and pictures are the same, as they mostly are.
 */
export function nextBuild(files: Files): Files {
  const stamps = [...files.keys()].flatMap((path) => /[-.]([\w-]{8})\.(?:js|css|geojson)$/.exec(path)?.[1] ?? []);
  const { id }: { id: string } = JSON.parse(textOf(fileAt(files, '/build.json')));
  const old = [...new Set([...stamps, id])];
  const renewed = (text: string): string => old.reduce((kept, each) => kept.replaceAll(each, reversed(each)), text);
  return new Map(
    [...files].map(([path, file]) => {
      if (!file.gzip) return [path, file];
      const body = renewed(textOf(file)).replace(
        /(\.html.,revision:.)(\w+)/g,
        (_, start, was) => start + reversed(was),
      );
      return [renewed(path), { ...file, body: gzipSync(body) }];
    }),
  );
}

/** A file that is there. */
export function fileAt(files: Files, path: string): ServedFile {
  const file = files.get(path);
  if (!file) throw new Error(`${path} is not in the build`);
  return file;
}

/** The text of a file. */
export function textOf({ body, gzip }: ServedFile): string {
  return (gzip ? gunzipSync(body) : body).toString();
}

function reversed(stamp: string): string {
  return [...stamp].reverse().join('');
}
