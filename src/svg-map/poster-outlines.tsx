import type { ScenePlace } from '../scene/scene';
import { type Paths, type PlaceShape, pathOf } from './drawing';
import { type Outline, PosterOutline } from './poster-outline';

/** A place with what is drawn of it in sight. */
export interface DrawnPlace {
  readonly place: ScenePlace;
  readonly shape: PlaceShape;
}

/** From the bottom up. */
const LOOKS: readonly Outline[] = ['quiet', 'touched', 'hovered', 'halo', 'selected', 'ghost', 'absent'];

interface PosterOutlinesProps {
  readonly drawn: readonly DrawnPlace[];
  readonly paths: Paths;
  readonly prefix: string;
  readonly zoom: number;
}

/** Outlines of the places, louder ones over quieter ones. */
export function PosterOutlines({ drawn, paths, prefix, zoom }: PosterOutlinesProps) {
  return (
    <g className="poster-outlines">
      {LOOKS.map((look) =>
        drawn
          .filter((each) => wears(each, look) && hasOutline(each, paths))
          .map(({ shape }) => <PosterOutline key={`${look}-${shape.id}`} {...{ shape, paths, look, prefix, zoom }} />),
      )}
    </g>
  );
}

function hasOutline({ shape }: DrawnPlace, paths: Paths): boolean {
  return paths[pathOf('area', shape.id)] !== undefined || paths[pathOf('edges', shape.id)] !== undefined;
}

function wears({ place, shape }: DrawnPlace, look: Outline): boolean {
  const { shown, state, selected, touched, hovered } = place;
  switch (look) {
    case 'quiet':
      return shown && state !== null && shape.file === 'places';
    case 'touched':
      return shown && touched && !selected;
    case 'hovered':
      return shown && hovered && !selected;
    case 'ghost':
    case 'absent':
      return selected && !shown;
    default:
      return selected && shown;
  }
}
