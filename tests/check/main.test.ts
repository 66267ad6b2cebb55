import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterAll, describe, expect, it } from 'vitest';
import { altered, validText } from '../story/valid-story';

const SLOW_MS = 30_000;
const project = fileURLToPath(new URL('../../', import.meta.url));
const folder = mkdtempSync(join(tmpdir(), 'check-'));
afterAll(() => rmSync(folder, { recursive: true }));

function check(...files: string[]): { status: number | null; out: string; err: string } {
  const program = join(project, 'src/check/main.ts');
  const run = spawnSync(process.execPath, ['--import', 'tsx', program, ...files], { cwd: project, encoding: 'utf8' });
  return { status: run.status, out: run.stdout, err: run.stderr };
}

function file(name: string, text: string): string {
  const path = join(folder, name);
  writeFileSync(path, text);
  return path;
}

describe('npm run check', () => {
  it('finds the story and the geography in order, and fitting each other', { timeout: SLOW_MS }, () => {
    expect(check()).toMatchObject({ status: 0, out: 'story and geography: no problems\n' });
  });

  it('takes files to check', { timeout: SLOW_MS }, () => {
    const good = file('good.json', validText);
    expect(check(good)).toMatchObject({ status: 0, err: '' });
  });

  it('lists every problem of every file, counts them and fails', { timeout: SLOW_MS }, () => {
    const bad = file('bad.json', JSON.stringify(altered([['title'], ''], [['claims', 0, 'event'], 'summit'])));
    const open = file('open.geojson', '{"type":"FeatureCollection","features":[');
    const { status, err } = check(bad, open, join(folder, 'none.json'), file('notes.txt', ''));
    expect(status).toBe(1);
    expect(err).toContain('bad.json $.title\n  found:    ""\n  expected: a text that is not empty\n  to do:    Write');
    expect(err).toContain('bad.json $.claims[0].event');
    expect(err).toContain('open.geojson $');
    expect(err).toContain('none.json $\n  found:    no such file');
    expect(err).toContain('notes.txt $\n  found:    ".txt"');
    expect(err).toMatch(/: 5 problems\n$/);
  });

  it('lists the statements of a story instead, where asked, and says what is wrong with one that is broken', {
    timeout: 2 * SLOW_MS,
  }, () => {
    const { status, out } = check('--list');
    expect(status).toBe(0);
    expect(out).toMatch(/^HAPPENED: \d+\n/);
    const broken = check('--list', file('broken.json', JSON.stringify(altered([['title'], '']))));
    expect(broken.status).toBe(1);
    expect(broken.err).toContain('$.title');
  });
});
