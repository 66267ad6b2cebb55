import { describe, expect, it } from 'vitest';
import { findEngines } from './find-engines.ts';

function find(files: readonly string[], platform: NodeJS.Platform = 'linux') {
  return findEngines({ platform, env: { PATH: '/usr/local/bin:/usr/bin' }, exists: (path) => files.includes(path) });
}

describe('the search for other engines', () => {
  it('finds the programs of both, and the screen that they need', () => {
    expect(find(['/usr/bin/firefox', '/usr/bin/WebKitWebDriver', '/usr/bin/Xvfb'])).toEqual({
      found: [
        { engine: 'Firefox', program: '/usr/bin/firefox' },
        { engine: 'WebKit', program: '/usr/bin/WebKitWebDriver' },
      ],
      missing: [],
    });
  });

  it('takes the Firefox that changes least', () => {
    const { found } = find(['/usr/local/bin/firefox', '/usr/bin/firefox-esr', '/usr/bin/Xvfb']);
    expect(found).toEqual([{ engine: 'Firefox', program: '/usr/bin/firefox-esr' }]);
  });

  it('says of each that is missing what is, and how it is installed', () => {
    expect(find(['/usr/bin/firefox'])).toEqual({
      found: [],
      missing: [
        'Firefox: no Xvfb on the PATH (apt-get install firefox-esr xvfb)',
        'WebKit: no WebKitWebDriver, no Xvfb on the PATH (apt-get install webkit2gtk-driver xvfb)',
      ],
    });
  });

  it('finds none where there is no such screen', () => {
    expect(find(['/usr/bin/firefox', '/usr/bin/Xvfb'], 'darwin').found).toEqual([]);
  });
});
