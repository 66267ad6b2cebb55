import type { GeoCollection } from '../geo/geography';
import type { ScenePlace } from '../scene/scene';
import { useApp } from '../state/use-app';
import type { StateKind } from '../story/story';
import { patternId } from './lens-patterns';
import { type Projection, svgPath } from './svg-path';

interface LensPlaceProps {
  readonly place: ScenePlace;
  readonly state: StateKind | undefined;
  readonly features: GeoCollection['features'];
  readonly project: Projection;
}

/** One place of the lens with everything drawn of it: areas by state, lines dashed, points as rings. */
export function LensPlace({ place, state, features, project }: LensPlaceProps) {
  const { actions } = useApp();
  const fill = state && state.pattern !== 'open' ? `var(--tone-${state.tone})` : 'none';
  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: a shortcut for the pointer; the list of places is the way for keys
    <g
      className="lens-place"
      data-place={place.id}
      data-selected={place.selected}
      data-hovered={place.hovered}
      data-touched={place.touched}
      data-carried={place.carried}
      onClick={() => actions.selectPlace(place.id)}
      onPointerEnter={() => actions.hover(place.id)}
      onPointerLeave={() => actions.hover(null)}
    >
      {features.map(({ geometry, properties }) => {
        const key = `${properties.kind}-${geometry.type}`;
        if (geometry.type === 'Point') {
          const [x, y] = project([geometry.coordinates[0] ?? 0, geometry.coordinates[1] ?? 0]);
          return <circle key={key} className="lens-point" cx={x} cy={y} r={5} />;
        }
        const d = svgPath(geometry, project);
        if (properties.kind === 'uncertainty') return <path key={key} className="lens-uncertain" d={d} />;
        if (!geometry.type.endsWith('Polygon')) return <path key={key} className="lens-line" d={d} />;
        return (
          <g key={key}>
            <path className="lens-area" d={d} fill={fill} />
            {state && state.pattern !== 'solid' && <path d={d} fill={`url(#${patternId(state.id)})`} />}
          </g>
        );
      })}
    </g>
  );
}
