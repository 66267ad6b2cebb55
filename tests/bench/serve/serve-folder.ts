import { createServer, type ServerResponse } from 'node:http';
import { listen } from '../../browser/harness/listen.ts';
import { Link, type Speed } from './link.ts';
import { loadFiles, type ServedFile } from './load-files.ts';

/** Bytes that went out for a request at a moment (Unix time in ms); the first of a request has `bytes` 0. */
export interface Sent {
  readonly at: number;
  readonly path: string;
  readonly bytes: number;
}

export interface FolderServer {
  readonly url: string;
  /** Begins a visit: forgets what was sent and sets the speed of the line. */
  readonly begin: (speed: Speed | null) => void;
  readonly sent: () => readonly Sent[];
  readonly close: () => void;
}

/** Bytes and requests up to a moment (Unix time in ms). */
export function sentUntil(sent: readonly Sent[], time: number): { readonly bytes: number; readonly requests: number } {
  const before = sent.filter(({ at }) => at <= time);
  return {
    bytes: before.reduce((sum, { bytes }) => sum + bytes, 0),
    requests: before.filter(({ bytes }) => bytes === 0).length,
  };
}

/** A slow line is shared between answers in pieces of this size, in bytes. */
const PIECE = 4096;

/** Serves a built page on a free port of this machine, gzipped, and keeps book of the bytes of all answers' bodies. */
export async function serveFolder(folder: string): Promise<FolderServer> {
  const files = loadFiles(folder);
  let link = new Link(null);
  let sent: Sent[] = [];
  const server = createServer((request, response) => {
    const path = new URL(request.url ?? '/', 'http://localhost').pathname;
    const file = files.get(path === '/' ? '/index.html' : path);
    const book = sent;
    book.push({ at: Date.now(), path, bytes: 0 });
    void answer(response, file, link, (bytes) => book.push({ at: Date.now(), path, bytes }));
  });
  const { port, close } = await listen(server);
  return {
    url: `http://127.0.0.1:${port}/`,
    begin: (speed) => {
      link = new Link(speed);
      sent = [];
    },
    sent: () => sent,
    close: () => void close(),
  };
}

async function answer(
  response: ServerResponse,
  file: ServedFile | undefined,
  link: Link,
  note: (bytes: number) => void,
): Promise<void> {
  await link.open();
  if (!file) {
    response.writeHead(404).end();
    return;
  }
  const { type, body, gzip } = file;
  response.writeHead(200, {
    'content-type': type,
    'content-length': body.length,
    'cache-control': 'max-age=600',
    ...(gzip && { 'content-encoding': 'gzip' }),
  });
  for (let start = 0; start < body.length && !response.destroyed; start += PIECE) {
    const piece = body.subarray(start, start + PIECE);
    await link.pass(piece.length);
    response.write(piece);
    note(piece.length);
  }
  response.end();
}
