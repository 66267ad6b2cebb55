import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { notices as words } from '#messages/notices';
import {
  createGeographyLoader,
  type GeographyLoader,
  type LoadedGeography,
} from '../../../src/app/geography/load-geography';
import { geoFiles, geoNames, geoStages, vitalFiles } from '../../../src/geo/geography';
import { PATIENCE_MS } from '../../../src/state/deadline';
import { collectionOf } from '../../harness/shapes';
import { files as sound } from '../../harness/small-geography';

const pass = (ms: number) => vi.advanceTimersByTimeAsync(ms);
const all = geoNames.map((name) => `${name}.geojson`);

let loader: GeographyLoader | undefined;

beforeEach(() => {
  vi.useFakeTimers();
  vi.spyOn(console, 'warn').mockImplementation(() => {});
});
afterEach(() => {
  loader?.end();
  vi.useRealTimers();
  vi.unstubAllGlobals();
});

/** A loader whose files come, are missing, or never answer, as `there` says and may be changed to say. */
function loading(broken: Readonly<Record<string, unknown>> = {}) {
  const there = new Map<string, unknown>(Object.entries({ ...sound, ...broken }));
  const asked: string[] = [];
  vi.stubGlobal('fetch', async (url: string, { signal }: RequestInit) => {
    const file = url.replace(/^.*geo\//, '');
    asked.push(file);
    const body = there.get(file);
    if (body === 'hangs')
      await new Promise((_, reject) => signal?.addEventListener('abort', () => reject(signal.reason)));
    return body === undefined ? new Response('', { status: 404 }) : new Response(JSON.stringify(body));
  });
  let loaded: LoadedGeography = { arrived: {}, files: {}, provenance: [], missing: null, settled: false };
  loader = createGeographyLoader((change) => {
    loaded = { ...loaded, ...change };
  });
  return { there, asked, now: () => loaded, loader };
}

describe('the geography', () => {
  it('is asked for once it is wanted, where it comes from at once; the far shapes last', async () => {
    const { asked, now, loader } = loading();
    await pass(0);
    expect(asked).toEqual(['layers.json']);
    expect(now()).toMatchObject({ files: {}, settled: false });
    expect(now().provenance).toHaveLength(2);
    loader.want(geoStages.length);
    loader.want(geoStages.length);
    await pass(0);
    expect(asked.slice(1).sort()).toEqual([...all].sort());
    const last = asked.slice(1 + geoStages[0].length);
    expect(last).toEqual(geoStages.slice(1).flatMap((names) => names.map((name) => `${name}.geojson`)));
    expect(now()).toMatchObject({ missing: null, settled: true });
    expect(Object.keys(now().files).sort()).toEqual([...geoFiles].sort());
  });

  it('is told of file by file, for a map that is made meanwhile, while it is none for all else', async () => {
    const { now, loader } = loading({ 'lines.geojson': 'hangs' });
    loader.want(geoStages.length);
    await pass(PATIENCE_MS / 2);
    expect(Object.keys(now().arrived).sort()).toEqual(geoFiles.filter((file) => file !== 'lines').sort());
    expect(now()).toMatchObject({ files: {}, missing: null, settled: false });
  });

  it('that is whole is not asked for again', async () => {
    const { asked, loader } = loading();
    loader.want(geoStages.length);
    await pass(60_000);
    window.dispatchEvent(new Event('online'));
    loader.again();
    await pass(60_000);
    expect(asked).toHaveLength(all.length + 1);
  });

  it.each([
    ['missing', undefined],
    ['no GeoJSON', {}],
    ['without a shape', collectionOf()],
    ['without an answer', 'hangs'],
  ])('is none without a vital file: %s; it is asked for again, alone, and comes whole', async (_, body) => {
    for (const vital of vitalFiles.filter((role) => geoStages[0].some((name) => name === role))) {
      const { there, asked, now, loader } = loading({ [`${vital}.geojson`]: body });
      loader.want(2);
      await pass(PATIENCE_MS);
      expect(now()).toMatchObject({ files: {}, settled: true });
      expect(now().missing).toBe(words.missing([words.files[vital]]));
      there.set(`${vital}.geojson`, sound[`${vital}.geojson`]);
      asked.length = 0;
      await pass(40_000 + 3 * PATIENCE_MS);
      expect(asked.at(-1)).toBe(`${vital}.geojson`);
      expect(new Set(asked).size).toBe(1);
      expect(Object.keys(now().files).sort()).toEqual([...geoFiles].sort());
      expect(now().missing).toBeNull();
      loader.end();
    }
  });

  it('does without a lesser file, says in words which, and has it when it comes', async () => {
    const { there, asked, now, loader } = loading({
      'towns.geojson': undefined,
      'names.geojson': undefined,
      'layers.json': undefined,
    });
    loader.want(geoStages.length);
    await pass(0);
    expect(now().settled).toBe(true);
    expect(Object.keys(now().files)).toContain('countries');
    const [, ...names] = (now().missing ?? '').split(/: |, |\. /);
    expect(names.slice(0, 3).sort()).toEqual([words.files.layers, words.files.names, words.files.towns].sort());
    for (const file of ['towns.geojson', 'names.geojson', 'layers.json'] as const) there.set(file, sound[file]);
    asked.length = 0;
    await pass(2000);
    expect(asked.sort()).toEqual(['layers.json', 'names.geojson', 'towns.geojson']);
    expect(now().missing).toBeNull();
    expect(Object.keys(now().files).sort()).toEqual([...geoFiles].sort());
    expect(now().provenance).toHaveLength(2);
  });

  it('of the first view alone is enough for those who want no more; the rest comes when it is wanted', async () => {
    const { asked, now, loader } = loading();
    loader.want(1);
    await pass(60_000);
    expect(now()).toMatchObject({ missing: null, settled: true });
    expect(now().files.world).toEqual(sound['world-light.geojson']);
    expect(asked).toHaveLength(1 + geoStages[0].length);
    loader.want(2);
    loader.want(1);
    await pass(100);
    expect(asked.slice(1 + geoStages[0].length)).toEqual(['world.geojson']);
    expect(now().files.world).toEqual(sound['world.geojson']);
  });

  it('leaves the line to the first view: what is finer waits until that has come or failed', async () => {
    const { asked, loader } = loading({ 'lines.geojson': 'hangs' });
    loader.want(geoStages.length);
    await pass(PATIENCE_MS / 2);
    expect(asked).not.toContain('world.geojson');
    await pass(PATIENCE_MS);
    expect(asked).toContain('world.geojson');
  });

  it.each([
    ['missing', undefined],
    ['not whole', { type: 'FeatureCollection', features: [...sound['world.geojson'].features, null] }],
  ])('stands less fine, and nobody is told, while the finer file is %s; it is asked for again', async (_, body) => {
    const { there, asked, now, loader } = loading({ 'world.geojson': body });
    loader.want(geoStages.length);
    await pass(1000);
    expect(now()).toMatchObject({ missing: null, settled: true });
    expect(now().files.world).toEqual(sound['world-light.geojson']);
    there.set('world.geojson', sound['world.geojson']);
    asked.length = 0;
    await pass(2000);
    expect(asked).toEqual(['world.geojson']);
    expect(now().files.world).toEqual(sound['world.geojson']);
  });

  it('for a close look comes all at once: land never stands with shores of another detail', async () => {
    const { there, now, loader } = loading({ 'lines-close.geojson': undefined });
    loader.want(geoStages.length);
    await pass(1000);
    expect(now()).toMatchObject({ missing: null, settled: true });
    expect(now().files.countries).toEqual(sound['countries.geojson']);
    there.set('lines-close.geojson', sound['lines-close.geojson']);
    await pass(2000);
    expect(now().files.countries).toEqual(sound['countries-close.geojson']);
  });

  it('has no need of a coarser file once the finer one is there, and says nothing of it any more', async () => {
    const { asked, now, loader } = loading({ 'world-light.geojson': undefined, 'world.geojson': undefined });
    loader.want(geoStages.length);
    await pass(0);
    expect(now()).toMatchObject({ files: {}, settled: true, missing: words.missing([words.files.world]) });
    loader.end();
    const later = loading({ 'world-light.geojson': undefined });
    later.loader.want(geoStages.length);
    await pass(1000);
    expect(later.now().missing).toBeNull();
    expect(later.now().files.world).toEqual(sound['world.geojson']);
    await pass(10 * 60_000);
    expect(later.asked.filter((file) => file === 'world-light.geojson')).toHaveLength(1);
    expect(asked).not.toEqual([]);
  });

  it('keeps what is sound of a file, says that some is missing, and does not ask for it again', async () => {
    const places = { type: 'FeatureCollection', features: [...sound['places.geojson'].features, null] };
    const { asked, now, loader } = loading({ 'places.geojson': places });
    loader.want(geoStages.length);
    await pass(10 * 60_000);
    expect(now().files.places?.features).toHaveLength(1);
    expect(now().missing).toBe(words.missing([words.files.places]));
    expect(asked.filter((file) => file === 'places.geojson')).toHaveLength(1);
  });

  it('is not settled while a reader has asked for a vital file again', async () => {
    const { there, now, loader } = loading({ 'places.geojson': undefined });
    loader.want(geoStages.length);
    await pass(10 * 60_000);
    there.set('places.geojson', 'hangs');
    loader.again();
    await pass(0);
    expect(now()).toMatchObject({ settled: false, missing: null });
    await pass(PATIENCE_MS);
    expect(now()).toMatchObject({ settled: true, files: {} });
    there.set('places.geojson', sound['places.geojson']);
    loader.again();
    await pass(0);
    expect(now()).toMatchObject({ settled: true, missing: null });
    expect(now().files.places).toBeDefined();
  });

  it('is left alone by a loader that has ended', async () => {
    const { asked, loader } = loading({ 'layers.json': undefined });
    loader.want(geoStages.length);
    await pass(0);
    loader.end();
    const count = asked.length;
    window.dispatchEvent(new Event('online'));
    await pass(10 * 60_000);
    expect(asked).toHaveLength(count);
  });
});
