import { mkdirSync, mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { isAllowed, withText, writeLicences } from '../../src/build/licences-plugin';

describe('a licence', () => {
  it.each(['MIT', '(MIT OR Apache-2.0)', 'EDL-1.0 OR EPL-1.0', 'GPL-3.0 OR ISC'])('may be %s', (identifier) => {
    expect(isAllowed(identifier)).toBe(true);
  });

  it.each(['GPL-3.0', 'AGPL-3.0-only', 'MIT AND GPL-2.0', 'CC-BY-NC-4.0', 'SEE LICENSE IN LICENSE', 'unknown', ''])(
    'may not be "%s"',
    (identifier) => expect(isAllowed(identifier)).toBe(false),
  );
});

describe('what is written of licences', () => {
  const one = { name: 'one', version: '1.0.0', identifier: 'MIT', text: 'Permission is granted.\n' };

  it('has each work once, with its text', () => {
    const two = { ...one, name: 'two' };
    const text = writeLicences([two, one, two]);
    expect(text.match(/^## .*/gm)).toEqual(['## one 1.0.0 (MIT)', '## two 1.0.0 (MIT)']);
    expect(text.split('Permission is granted.')).toHaveLength(3);
  });

  it('fails where a text is missing, or may not be enough', () => {
    expect(() => writeLicences([one, { ...one, name: 'mute', text: ' ' }])).toThrow('mute 1.0.0 has no text');
    expect(() => writeLicences([{ ...one, identifier: 'GPL-3.0' }])).toThrow('its licence is GPL-3.0');
    expect(() => writeLicences([{ name: 'silent', version: '1.0.0', text: 'a' }])).toThrow('its licence is unknown');
  });
});

describe('the text of a licence', () => {
  const readme = (text: string): string => {
    const root = mkdtempSync(join(tmpdir(), 'licences-'));
    mkdirSync(join(root, 'node_modules/quiet'), { recursive: true });
    writeFileSync(join(root, 'node_modules/quiet/README.md'), text);
    return root;
  };
  const quiet = { name: 'quiet', version: '1.0.0', identifier: 'MIT' };

  it('may stand in what a package tells of itself', () => {
    const root = readme('# Quiet\n\n## Use\n\nCall it.\n\n## License (MIT)\n\nCopyright\n\nPermission is granted.\n');
    expect(withText(quiet, root).text).toContain('Permission is granted.');
    expect(withText({ ...quiet, text: 'its own' }, root).text).toBe('its own');
  });

  it.each(['# Quiet\n\n## License\n\nMIT\n', '# Quiet\n\nPermission to laugh.\n'])(
    'is none where that only names it',
    (text) => {
      expect(withText(quiet, readme(text)).text).toBeUndefined();
    },
  );

  it('of a package that has neither is missed', () => {
    expect(withText({ ...quiet, name: 'absent' }, readme('')).text).toBeUndefined();
  });
});
