import type { LonLat } from '../geo/mercator';
import type { DrawnPlace } from './poster-outlines';
import type { Viewport } from './shape-path';

/** Zoom level from which points of places within the region stand. */
const POINT_ZOOM = 7;

/** Px outside the frame at which a point is no longer drawn. */
const REACH = 12;

interface PosterPointsProps {
  readonly drawn: readonly DrawnPlace[];
  readonly viewport: Viewport;
  readonly project: (lonLat: LonLat) => readonly [number, number];
}

/** Crossings, towns and meeting places of the story as rings with a solid core, and their reach for a pointer. */
export function PosterPoints({ drawn, viewport: { camera, size }, project }: PosterPointsProps) {
  return drawn.flatMap(({ place, shape }) => {
    if (shape.file === 'places' && camera.zoom < POINT_ZOOM) return [];
    return shape.points.flatMap((point) => {
      const [x, y] = project(point).map((px) => Math.round(px * 10) / 10) as [number, number];
      if (x < -REACH || y < -REACH || x > size.width + REACH || y > size.height + REACH) return [];
      return (
        <a
          key={`${place.id}-${point}`}
          className="poster-point"
          href={`#place-${place.id}`}
          tabIndex={-1}
          data-pick={place.shown ? place.id : undefined}
          data-selected={place.selected}
          data-touched={place.touched}
          data-hovered={place.hovered}
        >
          <circle className="poster-reach" cx={x} cy={y} r={10} />
          <circle className="poster-ring" cx={x} cy={y} r={radius(place)} />
        </a>
      );
    });
  });
}

/** Px to the middle of the ring's stroke, which the map sets outside its circle. */
function radius({ selected, hovered, touched }: DrawnPlace['place']): number {
  if (selected) return 6.5 + 1.25;
  return (hovered ? 6 : touched ? 5.5 : 4.5) + 1;
}
