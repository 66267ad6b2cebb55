import type { FolderServer } from '../serve/serve-folder.ts';
import type { BenchBrowser } from './bench-browser.ts';

export interface PlainFigures {
  /** Bytes of answers' bodies until the page has loaded without JavaScript, without faces, which text does not wait for. */
  readonly bytes: number;
  /** Whether the awaited text is in the page then, be it folded away. */
  readonly readable: boolean;
}

/** Opens a page in a browser without JavaScript. */
export async function measurePlain(
  browser: BenchBrowser,
  server: FolderServer,
  awaited: string,
): Promise<PlainFigures> {
  const context = await (await browser.get()).newContext({ javaScriptEnabled: false });
  const page = await context.newPage();
  server.begin(null);
  await page.goto(server.url, { waitUntil: 'load' });
  const text = (await page.locator('body').textContent()) ?? '';
  await context.close();
  // The text of a script that is only preloaded is no reading, but its bytes are.
  const needed = server.sent().filter(({ path }) => !path.endsWith('.woff2'));
  const bytes = needed.reduce((sum, sent) => sum + sent.bytes, 0);
  return { bytes, readable: text.includes(awaited) };
}
