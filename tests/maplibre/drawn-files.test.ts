import type { Map as MapLibreMap } from 'maplibre-gl';
import { beforeEach, describe, expect, it, vi } from 'vitest';
import { geoFiles, vitalFiles } from '../../src/geo/geography';
import { followFiles } from '../../src/maplibre/view/drawn-files';

type Event = { sourceId?: string; sourceDataType?: string; error?: Error };

/** A map that says of its sources what it is told to. */
function sourcesOfMap() {
  const heard = new Map<string, (event: Event) => void>();
  const map = { on: (type: string, listener: (event: Event) => void) => heard.set(type, listener) };
  const onFailure = vi.fn();
  const onLoss = vi.fn();
  const isMap = followFiles(map as unknown as MapLibreMap, { onFailure, onLoss });
  return {
    isMap,
    onFailure,
    onLoss,
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

  it('whose worker does not start fails, and the reason goes to the console', () => {
    const { isMap, fail, onFailure, onLoss } = sourcesOfMap();
    fail();
    expect(onFailure).toHaveBeenCalledOnce();
    expect(onLoss).not.toHaveBeenCalled();
    expect(console.warn).toHaveBeenCalledWith(new Error('no'));
    expect(isMap()).toBe(false);
  });

  it.each(vitalFiles)('that cannot draw %s fails, now and later, and is one again once that is there', (file) => {
    const { isMap, take, fail, onFailure } = sourcesOfMap();
    fail(file);
    expect(onFailure).toHaveBeenCalledTimes(1);
    for (const vital of vitalFiles) take(vital);
    expect(isMap()).toBe(true);
    fail(file);
    expect(onFailure).toHaveBeenCalledTimes(2);
    expect(isMap()).toBe(false);
    take(file);
    expect(isMap()).toBe(true);
  });

  it.each(['towns', 'labels'])('that cannot draw %s has lost a part', (source) => {
    const { isMap, take, fail, onFailure, onLoss } = sourcesOfMap();
    fail(source);
    for (const vital of vitalFiles) take(vital);
    fail(source);
    expect(onLoss).toHaveBeenCalledTimes(2);
    expect(onFailure).not.toHaveBeenCalled();
    expect(isMap()).toBe(true);
  });

  it('that has drawn tells nobody of what nobody sees', () => {
    const { isMap, take, fail, onFailure, onLoss } = sourcesOfMap();
    for (const vital of vitalFiles) take(vital);
    fail();
    expect(onFailure).not.toHaveBeenCalled();
    expect(onLoss).not.toHaveBeenCalled();
    expect(isMap()).toBe(true);
  });
});
