import { memo } from 'react';
import type { ScenePlace } from '../scene/scene';
import { useApp } from '../state/use-app';
import type { StateKind } from '../story/story';
import type { Paths } from './drawing';
import { type InsetPart, insetPath } from './inset-drawing';
import { PosterPart } from './poster-part';
import { patternName } from './poster-patterns';
import { turningName } from './turning-patterns';

interface InsetPlaceProps {
  readonly place: ScenePlace;
  readonly state: StateKind | undefined;
  readonly paths: Paths;
  readonly prefix: string;
  /** Px from the drawing's top left corner. */
  readonly points: readonly (readonly [x: number, y: number])[];
}

/** One place of the inset with everything drawn of it: areas by state, lines dashed, points as rings. */
export const InsetPlace = memo(function InsetPlace({ place, state, paths, prefix, points }: InsetPlaceProps) {
  const { actions } = useApp();
  const { id } = place;
  const part = (name: InsetPart) => ({ paths, prefix, name: insetPath(name, id) });
  const fill = state && state.pattern !== 'open' ? `var(--tone-${state.tone})` : 'none';
  return (
    // A shortcut for the pointer; the list of places is the way for keys. Without a script it leads to the place's text.
    <a
      className="inset-place"
      href={`#place-${id}`}
      tabIndex={-1}
      data-place={id}
      data-selected={place.selected}
      data-hovered={place.hovered}
      data-touched={place.touched}
      data-faint={place.faint}
      onClick={(event) => {
        event.preventDefault();
        actions.selectPlace(id);
      }}
      onPointerEnter={() => actions.hover(id)}
      onPointerLeave={() => actions.hover(null)}
    >
      <PosterPart {...part('area')} className="inset-area" fill={fill} />
      {state && state.pattern !== 'solid' && (
        <PosterPart {...part('area')} fill={`url(#${prefix}${patternName(state.id)})`} />
      )}
      {place.turningTo !== null && (
        <PosterPart {...part('area')} fill={`url(#${prefix}${turningName(place.turningTo)})`} />
      )}
      <PosterPart {...part('line')} className="inset-line" />
      <PosterPart {...part('uncertain')} className="inset-uncertain" />
      {points.map(([x, y]) => (
        <circle key={`${x} ${y}`} className="inset-point" cx={x} cy={y} r={5} />
      ))}
    </a>
  );
}, isSame);

/** Places are made anew for every scene, most of them alike. */
function isSame(before: InsetPlaceProps, after: InsetPlaceProps): boolean {
  const { place: a } = before;
  const { place: b } = after;
  return (
    before.state === after.state &&
    before.paths === after.paths &&
    before.points === after.points &&
    a.id === b.id &&
    a.selected === b.selected &&
    a.hovered === b.hovered &&
    a.touched === b.touched &&
    a.turningTo === b.turningTo &&
    a.faint === b.faint
  );
}
