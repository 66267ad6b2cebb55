import { waitFor } from '@testing-library/react';
import { expect, type Mock, vi } from 'vitest';
import type { MapView, MapViewOptions } from '../../src/maplibre/view/map-view';

/** A map that draws nothing. */
export function fakeView(): MapView {
  return {
    setScene: vi.fn(),
    setTheme: vi.fn(),
    setGeography: vi.fn(),
    camera: () => ({ longitude: 0, latitude: 0, zoom: 5 }),
    flyTo: vi.fn(),
    zoomBy: vi.fn(),
    setCooperative: vi.fn(),
    lookAt: vi.fn(),
    setOverlays: vi.fn(),
    destroy: vi.fn(),
  };
}

/** What the app asked of the map that it started last, once it has started so many. */
export async function optionsOf(
  create: Mock<(options: MapViewOptions) => MapView>,
  count = 1,
): Promise<MapViewOptions> {
  await waitFor(() => expect(create).toHaveBeenCalledTimes(count));
  const [given] = create.mock.lastCall ?? [];
  if (!given) throw new Error('no map was asked for');
  return given;
}
