import type { UserConfig } from 'vite';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { offlinePlugin } from '../../src/build/offline-plugin';
import { buildAlone } from './build-alone';

/** Whether pages are told to have themselves kept. */
function isAsked(command: 'build' | 'serve'): unknown {
  const { config } = offlinePlugin();
  if (typeof config !== 'function') throw new Error('no config');
  const made = (config as (own: UserConfig, env: { command: string }) => UserConfig)({}, { command });
  return made.define?.['WORKS_OFFLINE'];
}

/** The worker of a build of one empty script, as text. */
async function builtWorker(): Promise<string> {
  return String((await buildAlone(offlinePlugin(), 'console.log(1)')).get('sw.js') ?? '');
}

afterEach(() => vi.unstubAllEnvs());

describe('a site', () => {
  it('has browsers keep it, with a worker that knows its files', async () => {
    expect(isAsked('build')).toBe('true');
    const worker = await builtWorker();
    expect(worker).toMatch(/assets\/[\w-]+\.js/);
    expect(worker).toContain('index.html');
    expect(worker).not.toMatch(/\bimport\b|skipWaiting\(\)/);
  });

  it('has them keep nothing where that is switched off, with a worker that ends one before it', async () => {
    vi.stubEnv('OFFLINE', 'off');
    expect(isAsked('build')).toBe('false');
    const worker = await builtWorker();
    expect(worker).toMatch(/registration\.unregister\(\)/);
    expect(worker).not.toContain('index.html');
  });

  it('is not kept from the dev server', () => expect(isAsked('serve')).toBe('false'));
});
