import { posix, win32 } from 'node:path';

/** The part of a machine that the search for a browser looks at; tests pass a made-up one. */
export interface Machine {
  readonly platform: NodeJS.Platform;
  readonly env: Readonly<Record<string, string | undefined>>;
  readonly exists: (path: string) => boolean;
  /** Where Playwright keeps, or would keep, a browser of its own. */
  readonly playwrightPath: string;
}

const LINUX_NAMES = [
  'chromium',
  'chromium-browser',
  'google-chrome',
  'google-chrome-stable',
  'microsoft-edge',
  'chrome-headless-shell',
];
const MAC_APPS = ['Chromium', 'Google Chrome', 'Microsoft Edge', 'Brave Browser'];
const LINUX_PATHS = ['/usr/bin/chromium', '/snap/bin/chromium', '/opt/google/chrome/chrome'];
const WINDOWS_PATHS = [
  'Chromium\\Application\\chrome.exe',
  'Google\\Chrome\\Application\\chrome.exe',
  'Microsoft\\Edge\\Application\\msedge.exe',
];

/** Lists the places where a Chromium of the system may stand, best first, whether or not there is one. */
export function listSystemBrowsers({ platform, env }: Machine): string[] {
  if (platform === 'win32') return listOnWindows(env);
  const { PATH = '', HOME = '/' } = env;
  const folders = PATH.split(posix.delimiter).filter((folder) => folder !== '');
  const onPath = folders.flatMap((folder) => LINUX_NAMES.map((name) => posix.join(folder, name)));
  if (platform !== 'darwin') return [...onPath, ...LINUX_PATHS];
  const applications = ['/Applications', posix.join(HOME, 'Applications')];
  const apps = applications.flatMap((folder) => MAC_APPS.map((app) => `${folder}/${app}.app/Contents/MacOS/${app}`));
  return [...apps, ...onPath];
}

function listOnWindows(env: Machine['env']): string[] {
  const { PROGRAMFILES, 'PROGRAMFILES(X86)': programFilesX86, LOCALAPPDATA } = env;
  const roots = [PROGRAMFILES, programFilesX86, LOCALAPPDATA].filter((root) => root !== undefined);
  return roots.flatMap((root) => WINDOWS_PATHS.map((path) => win32.join(root, path)));
}
