import type { DrawnPlace } from './poster-outlines';

/** Crossings, towns and meeting places of the story as rings with a solid core, and their reach for a pointer. */
export function PosterPoints({ drawn }: { readonly drawn: readonly DrawnPlace[] }) {
  return drawn.flatMap(({ place, shape }) =>
    shape.points.map(([x, y]) => (
      <g
        key={`${place.id}-${x}-${y}`}
        className="poster-point"
        data-pick={place.shown ? place.id : undefined}
        data-selected={place.selected}
        data-touched={place.touched}
        data-hovered={place.hovered}
      >
        <circle className="poster-reach" cx={x} cy={y} r={10} />
        <circle className="poster-ring" cx={x} cy={y} r={radius(place)} />
      </g>
    )),
  );
}

/** Px to the middle of the ring's stroke, which the map sets outside its circle. */
function radius({ selected, hovered, touched }: DrawnPlace['place']): number {
  if (selected) return 6.5 + 1.25;
  return (hovered ? 6 : touched ? 5.5 : 4.5) + 1;
}
