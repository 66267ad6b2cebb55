import { type Browser, type BrowserServer, chromium } from 'playwright-core';
import { launchBrowser } from '../../browser/harness/launch-browser.ts';

/** The browser of a run, started anew where it has broken down; a run asks much of it for a long time. */
export class BenchBrowser {
  private server: BrowserServer | null = null;
  private browser: Browser | null = null;

  /** A browser that runs. Throws an error of one sentence where none can be started. */
  async get(): Promise<Browser> {
    if (this.browser?.isConnected()) return this.browser;
    await this.close();
    // Where there is no graphics card, Chrome paints without one too; played by the processor it takes seconds a frame.
    const { server } = await launchBrowser(['--disable-gpu-rasterization']);
    this.server = server;
    this.browser = await chromium.connect(server.wsEndpoint());
    return this.browser;
  }

  async close(): Promise<void> {
    await this.server?.close();
    this.server = null;
    this.browser = null;
  }
}
