import type { AddressParameters } from '../state/address';

/** The published map that shared links and code lead to. */
export interface MapSite {
  /** Whole address of the full page, without a query. */
  readonly page: string;
  readonly title: string;
  readonly pictureAlt: string;
}

/** Whole address of the full page, seen from whichever page of the build the reader is on. */
export function pageAddress(here: string): string {
  // Not every server answers for a folder: that is known only where the reader came by its address.
  return new URL(new URL(here).pathname.endsWith('/') ? './' : 'index.html', here).href;
}

/** Whole address of a file of the build. */
export function siteFile({ page }: MapSite, name: string): string {
  return new URL(name, page).href;
}

/** Whole address of the full page at a state. */
export function shownAt({ page }: MapSite, start: AddressParameters): string {
  return withQuery(page, start);
}

/** Adds parameters to an address that has none. */
export function withQuery(address: string, parameters: Readonly<Record<string, string>>): string {
  // A comma means nothing to an address, and stays readable.
  const query = new URLSearchParams(parameters).toString().replaceAll('%2C', ',');
  return query === '' ? address : `${address}?${query}`;
}

/** Whether nobody but the reader can open an address: a file, or a server on the same machine. */
export function isLocal(address: string): boolean {
  const { protocol, hostname } = new URL(address);
  return protocol === 'file:' || /^(.+\.)?localhost$|^127(\.\d+){3}$|^\[::1\]$/.test(hostname);
}
