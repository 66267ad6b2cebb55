/** Tries a second time what has failed once: a browser may break down by itself, a page that does not work fails again. */
export async function twice<T>(visit: () => Promise<T>): Promise<T> {
  try {
    return await visit();
  } catch (error) {
    console.error(`  failed (${error instanceof Error ? error.message.split('\n')[0] : error}), once more`);
    return visit();
  }
}
