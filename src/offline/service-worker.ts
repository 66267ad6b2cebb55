import { clientsClaim } from 'workbox-core/clientsClaim.js';
import { matchPrecache } from 'workbox-precaching/matchPrecache.js';
import { precacheAndRoute } from 'workbox-precaching/precacheAndRoute.js';
import { registerRoute } from 'workbox-routing/registerRoute.js';
import { NetworkOnly } from 'workbox-strategies/NetworkOnly.js';

/** Set by the build: all that page and frame load, as addresses beside this file; null where the name has the content in it. */
declare const KEPT_FILES: { url: string; revision: string | null }[];

/** The pages by what their addresses end in; some hosts leave the file's ending away. */
const PAGES = [
  ['index.html', /^(?:index(?:\.html)?)?$/],
  ['embed.html', /^embed(?:\.html)?$/],
  ['table.html', /^table(?:\.html)?$/],
] as const;

/** Seconds that a network has to begin a page, before the one that is kept is shown. */
const PATIENCE_S = 4;

const folder = new URL('./', globalThis.location.href).pathname;

// The page that has brought this worker needs it too, should the line go. Of a worker before this one no page is open
// any more: this one has waited for that, and what it had kept stays until then.
clientsClaim();

// A page comes from the network, so that a correction is seen at once; whatever it loads is named by its content or
// version and cannot mix with another build's.
for (const [page, name] of PAGES) {
  const isAsked = ({ request, url: { origin, pathname } }: { request: Request; url: URL }): boolean =>
    request.mode === 'navigate' &&
    origin === globalThis.location.origin &&
    pathname.startsWith(folder) &&
    name.test(pathname.slice(folder.length));
  const fallback = { fetchDidSucceed: refuseBrokenServer, handlerDidError: () => matchPrecache(page) };
  registerRoute(isAsked, new NetworkOnly({ networkTimeoutSeconds: PATIENCE_S, plugins: [fallback] }));
}

// Everything else, the loader of other sites among it, is left to the network.
precacheAndRoute(KEPT_FILES);

/** A server that is broken is as good as none. */
async function refuseBrokenServer({ response }: { response: Response }): Promise<Response> {
  if (response.status >= 500) throw new Error(`the server answered ${response.status}`);
  return response;
}
