import { cacheNames } from 'workbox-core/cacheNames.js';

/** What this file needs of a service worker's surroundings; the project's types are those of pages. */
declare const self: {
  readonly registration: { unregister(): Promise<boolean> };
  skipWaiting(): Promise<void>;
  addEventListener(
    type: 'install' | 'activate',
    hear: (event: { waitUntil(work: Promise<unknown>): void }) => void,
  ): void;
};

/**
 * Stands where a worker stood, in a build that is to have none: browsers that kept one fetch this in its stead, forget
 * what it kept, and go on without.
 */
self.addEventListener('install', (event) => event.waitUntil(self.skipWaiting()));
self.addEventListener('activate', (event) => {
  event.waitUntil(Promise.all([caches.delete(cacheNames.precache), self.registration.unregister()]));
});
