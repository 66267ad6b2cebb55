import type { Map as MapLibreMap } from 'maplibre-gl';
import { beforeEach, describe, expect, it, vi } from 'vitest';
import { geoFiles, vitalFiles } from '../../src/geo/geography';
import { RELIEF } from '../../src/maplibre/layers/relief-layer';
import { followFiles } from '../../src/maplibre/view/drawn-files';

type Event = { sourceId?: string; sourceDataType?: string; error?: Error };

/** A map that says of its sources what it is told to. */
function sourcesOfMap() {
  const heard = new Map<string, (event: Event) => void>();
  const map = { on: (type: string, listener: (event: Event) => void) => heard.set(type, listener) };
  const failed = vi.fn();
  const { setGiven, isMap, isPartLost } = followFiles(map as unknown as MapLibreMap, failed);
  setGiven(true);
  return {
    setGiven,
    isMap,
    isPartLost,
    failed,
    take: (sourceId: string) => heard.get('sourcedata')?.({ sourceId, sourceDataType: 'content' }),
    hear: (sourceId: string) => heard.get('sourcedata')?.({ sourceId, sourceDataType: 'metadata' }),
    fail: (sourceId?: string) =>
      heard.get('error')?.({ error: new Error('no'), ...(sourceId !== undefined && { sourceId }) }),
  };
}

beforeEach(() => {
  vi.spyOn(console, 'warn').mockImplementation(() => {});
});

describe('a map', () => {
  it('is one once its worker has taken in all without which it is none, whatever else it has', () => {
    const { isMap, take, hear } = sourcesOfMap();
    for (const file of geoFiles.filter((one) => !vitalFiles.some((vital) => vital === one))) take(file);
    for (const file of vitalFiles) {
      hear(file);
      expect(isMap()).toBe(false);
      take(file);
    }
    expect(isMap()).toBe(true);
  });

  it('that has drawn its sources is none as long as it has not been given all that they are to hold', () => {
    const { setGiven, isMap, take } = sourcesOfMap();
    setGiven(false);
    for (const file of geoFiles) take(file);
    expect(isMap()).toBe(false);
    setGiven(true);
    expect(isMap()).toBe(true);
  });

  it('whose worker does not start fails, and the reason goes to the console', () => {
    const { isMap, fail, failed } = sourcesOfMap();
    fail();
    expect(failed).toHaveBeenCalledOnce();
    expect(console.warn).toHaveBeenCalledWith(new Error('no'));
    expect(isMap()).toBe(false);
  });

  it.each(vitalFiles)('that cannot draw %s fails, now and later, and is one again once that is there', (file) => {
    const { isMap, take, fail, failed } = sourcesOfMap();
    fail(file);
    expect(failed).toHaveBeenCalledTimes(1);
    for (const vital of vitalFiles) take(vital);
    expect(isMap()).toBe(true);
    fail(file);
    expect(failed).toHaveBeenCalledTimes(2);
    expect(isMap()).toBe(false);
    take(file);
    expect(isMap()).toBe(true);
  });

  it.each(['towns', 'labels'])('that cannot draw %s has lost a part until it can', (source) => {
    const { isMap, isPartLost, take, fail, failed } = sourcesOfMap();
    for (const vital of vitalFiles) take(vital);
    expect(isPartLost()).toBe(false);
    fail(source);
    expect(isPartLost()).toBe(true);
    take(source);
    expect(isPartLost()).toBe(false);
    expect(failed).not.toHaveBeenCalled();
    expect(isMap()).toBe(true);
  });

  it('that cannot shade the land has lost nothing that anybody needs', () => {
    const { isMap, isPartLost, take, fail, failed } = sourcesOfMap();
    for (const vital of vitalFiles) take(vital);
    fail(RELIEF);
    expect([isPartLost(), isMap()]).toEqual([false, true]);
    expect(failed).not.toHaveBeenCalled();
  });

  it('that has drawn has lost nothing by what fails of no source', () => {
    const { isMap, isPartLost, take, fail, failed } = sourcesOfMap();
    for (const vital of vitalFiles) take(vital);
    fail();
    expect(failed).not.toHaveBeenCalled();
    expect(isPartLost()).toBe(false);
    expect(isMap()).toBe(true);
  });
});
