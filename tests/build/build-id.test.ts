import { describe, expect, it } from 'vitest';
import { buildIdIn, withBuildId } from '../../src/build/build-id';
import { embedPage } from '../../src/build/page-plugin';

const page = '<!doctype html>\n<html lang="en">\n  <head><meta charset="utf-8" /></head></html>';
const files = ['assets/b-1.js', 'assets/a-1.js'];

describe('the id of a build', () => {
  const id = buildIdIn(withBuildId(page, files));

  it('is said by its pages, that for frames too', () => {
    expect(id).toMatch(/^[0-9a-f]{8}$/);
    expect(buildIdIn(embedPage(withBuildId(page, files)))).toBe(id);
    expect(buildIdIn(page)).toBeNull();
  });

  it('changes with the page and with every file, and with nothing else', () => {
    expect(buildIdIn(withBuildId(page, files.toReversed()))).toBe(id);
    expect(buildIdIn(withBuildId(page, ['assets/b-1.js', 'assets/a-2.js']))).not.toBe(id);
    expect(buildIdIn(withBuildId(`${page}\n`, files))).not.toBe(id);
  });
});
