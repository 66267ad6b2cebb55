import { mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { folderVersion } from '../../src/build/generated-plugin';

it('the version of a folder changes with a name and with a text in it, and with nothing else', () => {
  const folder = mkdtempSync(join(tmpdir(), 'geo-'));
  writeFileSync(join(folder, 'a'), 'one');
  const before = folderVersion(folder);
  expect(before).toMatch(/^[0-9a-f]{8}$/);
  expect(folderVersion(folder)).toBe(before);
  writeFileSync(join(folder, 'a'), 'two');
  const changed = folderVersion(folder);
  expect(changed).not.toBe(before);
  writeFileSync(join(folder, 'b'), '');
  expect(folderVersion(folder)).not.toBe(changed);
});
