import { describe, expect, it } from 'vitest';
import { fetchFallback } from './fetch-fallback.ts';
import { findBrowsers } from './find-browser.ts';

const playwrightPath = '/home/reader/.cache/ms-playwright/chromium/chrome';

function find(env: Record<string, string>, files: readonly string[], platform: NodeJS.Platform = 'linux'): string[] {
  const machine = { platform, env, exists: (path: string) => files.includes(path), playwrightPath };
  return findBrowsers(machine).map(({ path, origin }) => `${origin}: ${path}`);
}

describe('the search for a browser', () => {
  it('takes CHROME_PATH and nothing else, even where it is wrong, so that a wrong one is told', () => {
    const env = { CHROME_PATH: '/opt/mine', PATH: '/usr/bin' };
    expect(find(env, ['/usr/bin/chromium'])).toEqual(['CHROME_PATH: /opt/mine']);
  });

  it("tries the system's before the one that Playwright installed", () => {
    expect(find({ PATH: '/usr/local/bin:/usr/bin' }, ['/usr/bin/google-chrome', playwrightPath])).toEqual([
      'the system: /usr/bin/google-chrome',
      `Playwright: ${playwrightPath}`,
    ]);
  });

  it('follows the order of PATH and names none twice', () => {
    expect(find({ PATH: '/a:/usr/bin:/a' }, ['/usr/bin/chromium', '/a/google-chrome'])).toEqual([
      'the system: /a/google-chrome',
      'the system: /usr/bin/chromium',
    ]);
  });

  it('knows where macOS and Windows keep it', () => {
    const mac = '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome';
    expect(find({ HOME: '/Users/reader' }, [mac], 'darwin')).toEqual([`the system: ${mac}`]);
    const windows = 'C:\\Program Files\\Google\\Chrome\\Application\\chrome.exe';
    expect(find({ PROGRAMFILES: 'C:\\Program Files' }, [windows], 'win32')).toEqual([`the system: ${windows}`]);
  });

  it('finds nothing on a bare machine, which is when the fallback is fetched', () => {
    expect(find({ PATH: '/usr/bin' }, [])).toEqual([]);
  });

  it('says in a sentence that the fallback is for 64-bit Linux', () => {
    expect(() => fetchFallback('darwin', 'arm64')).toThrow('64-bit Intel Linux only, and this is darwin arm64');
  });
});
