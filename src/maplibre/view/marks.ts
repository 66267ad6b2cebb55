import { type PlaceFile, placeFiles } from '../../geo/geography';
import type { Scene, ScenePlace } from '../../scene/scene';
import { type Mark, markLayer, marks, markWidths } from '../layers/outline-layers';

/**
 * Px that the lines of each layer of marks are wide in a scene, none where no place of its source bears the mark: those
 * that differ from an earlier scene, all of them without one. `sources` says where each place has its shape.
 */
export function changedMarks(
  before: Scene | null,
  after: Scene,
  sources: ReadonlyMap<string, PlaceFile>,
): ReadonlyMap<string, number> {
  const was = before && marksIn(before, sources);
  return new Map([...marksIn(after, sources)].filter(([layer, width]) => was?.get(layer) !== width));
}

function marksIn(scene: Scene, sources: ReadonlyMap<string, PlaceFile>): ReadonlyMap<string, number> {
  const layers = placeFiles.flatMap((source) => marks.map((mark) => markLayer(mark, source)));
  const widths = new Map(layers.map((layer) => [layer, 0]));
  for (const place of scene.places) {
    const source = sources.get(place.id);
    if (source) for (const mark of marksOf(place)) widths.set(markLayer(mark, source), markWidths[mark]);
  }
  return widths;
}

/** What its outline shows of a place; the choice goes before all else. */
function marksOf({ shown, selected, touched, hovered }: ScenePlace): readonly Mark[] {
  if (selected) return shown ? ['selected-halo', 'selected'] : ['absent'];
  if (!shown) return [];
  return [...(touched ? ['touched' as const] : []), ...(hovered ? ['hovered' as const] : [])];
}
