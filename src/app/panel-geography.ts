import type { PanelGeography } from '../panel/panel-geography';
import { measuredFigures } from '../scene/figures';
import type { Story } from '../story/story';
import type { LoadedGeography } from './use-geography';

/** What the panel may tell of the shapes that have arrived. */
export function panelGeography(story: Story, { files, provenance }: LoadedGeography): PanelGeography {
  const features = Object.values(files).flatMap((file) => file?.features ?? []);
  const figures = files.places ? measuredFigures(story, files.places) : new Map<string, number>();
  return {
    provenance,
    layersOf: (placeId) => [
      ...new Set(
        features.filter(({ properties }) => properties.id === placeId).map(({ properties }) => properties.layer),
      ),
    ],
    measured: (figureId) => figures.get(figureId) ?? null,
  };
}
