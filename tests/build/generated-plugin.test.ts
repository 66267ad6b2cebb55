import { cpSync, mkdtempSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { folderVersion, nameByVersion } from '../../src/build/generated-plugin';

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

it('a copy of a folder has the version in the names of its files, and what else stands there is left alone', () => {
  const [folder, copy] = [mkdtempSync(join(tmpdir(), 'geo-')), mkdtempSync(join(tmpdir(), 'copy-'))];
  writeFileSync(join(folder, 'places.geojson'), 'shapes');
  cpSync(folder, copy, { recursive: true });
  writeFileSync(join(copy, 'places.1.geojson'), 'of the build before');
  nameByVersion(folder, copy, '2');
  expect(readdirSync(copy).sort()).toEqual(['places.1.geojson', 'places.2.geojson']);
  expect(readFileSync(join(copy, 'places.2.geojson'), 'utf8')).toBe('shapes');
  expect(readdirSync(folder)).toEqual(['places.geojson']);
});
