import { useMemo } from 'react';
import { projectionOf } from '../geo/camera';
import { placeLabels } from '../scene/place-labels';
import type { Scene } from '../scene/scene';
import type { Story } from '../story/story';
import type { BaseName } from './drawing';
import { groundWishes, placeWishes } from './name-wishes';
import { type PlacedName, placeNames } from './place-names';
import type { Viewport } from './shape-path';

/** Px between a name and the frame's edge. */
const EDGE = 3;

/** The names to be drawn, placed anew only when a place with a name comes, goes or is chosen, or the camera moves. */
export function usePosterNames(
  story: Story,
  scene: Scene,
  names: readonly BaseName[],
  viewport: Viewport,
): { readonly ground: readonly PlacedName[]; readonly places: readonly PlacedName[] } {
  const ground = useMemo(
    () => groundWishes(names, viewport, projectionOf(viewport.camera, viewport.size)),
    [names, viewport],
  );
  const labels = placeLabels(story, scene);
  const key = labels.map(({ id, selected }) => (selected ? `${id}!` : id)).join();
  // biome-ignore lint/correctness/useExhaustiveDependencies: the key stands for the labels, which are made anew for every scene
  return useMemo(() => {
    const { camera, size } = viewport;
    const own = placeWishes(labels, camera.zoom, projectionOf(camera, size));
    const frame = { left: EDGE, top: EDGE, right: size.width - EDGE, bottom: size.height - EDGE };
    const placed = placeNames([...own, ...ground], frame);
    return {
      places: placed.filter(({ wish }) => own.includes(wish)),
      ground: placed.filter(({ wish }) => !own.includes(wish)),
    };
  }, [key, ground, viewport]);
}
