interface Connection {
  readonly saveData?: boolean;
}

/** True where the reader's browser asks that pages be sparing with data. */
export function asksToSave(browser: Navigator & { readonly connection?: Connection }): boolean {
  return browser.connection?.saveData === true || matchMedia('(prefers-reduced-data: reduce)').matches;
}
