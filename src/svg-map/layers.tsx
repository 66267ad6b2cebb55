import { memo, type SVGAttributes } from 'react';
import {
  ceasefireLine,
  inkLines,
  type LineStyle,
  lakeShores,
  rivers,
  shallows,
  waterLines,
} from '../cartography/base-map';
import { isTexture, textureName } from '../cartography/patterns';
import {
  byMark,
  FAINT,
  fillStrength,
  HATCH_STRENGTH,
  HIT_REACH,
  outlineScale,
  outlineStyles,
  outlines,
  outlinesOf,
  POINT_ZOOM,
  pointStyle,
  RECEDING,
} from '../cartography/places';
import { atZoom, betweenLevels } from '../cartography/zoom';
import { projectionOf, type Viewport } from '../geo/camera';
import type { ScenePlace } from '../scene/scene';
import type { StateKind } from '../story/story';
import { type Paint, usePaint } from '../ui/paint';
import { inkPath, type Paths, type PlaceShape, pathOf, tenth, waterLinePath } from './drawing';
import { bandName, HATCH } from './patterns';

/** The paths of a drawing and what sets their ids apart. */
interface DrawnPaths {
  readonly paths: Paths;
  readonly prefix: string;
}

/** A place with what is drawn of it in sight. */
export interface DrawnPlace {
  readonly place: ScenePlace;
  readonly shape: PlaceShape;
}

interface PartProps extends Omit<SVGAttributes<SVGGraphicsElement>, 'name'>, DrawnPaths {
  readonly name: string;
}

/** One of a drawing's paths, by its name; nothing where it has none of that name. */
function Part({ paths, prefix, name, ...attributes }: PartProps) {
  const { Shape } = usePaint();
  const data = paths[name];
  return data === undefined ? null : <Shape {...attributes} id={prefix + name} data={data} />;
}

/** Stroke attributes of a line of the map at a zoom level; dashes keep their size on the ground between levels. */
function strokeOf({ colour, width, opacity, dash }: LineStyle, zoom: number, { colours }: Paint) {
  const unit = atZoom(width, Math.floor(zoom)) * betweenLevels(zoom);
  return {
    stroke: colours.role(colour),
    strokeWidth: atZoom(width, zoom),
    strokeOpacity: opacity,
    strokeDasharray: dash?.map((share) => tenth(share * unit)).join(' '),
  };
}

interface BaseMapProps extends DrawnPaths {
  readonly shapes: readonly PlaceShape[];
  readonly zoom: number;
}

/** Sea, water lines and land, from the bottom up; nothing that changes with time. */
export const BaseMap = memo(function BaseMap({ shapes, zoom, ...drawn }: BaseMapProps) {
  const paint = usePaint();
  const { colours } = paint;
  const landOf = (file: PlaceShape['file']) => {
    const ground = shapes.filter((shape) => shape.file === file && shape.isGround);
    return ground.map(({ id }) => <Part key={id} {...drawn} name={pathOf('area', id)} />);
  };
  const land = landPaint(colours.role('land'));
  const landFar = landPaint(colours.role('landFar'));
  return (
    <g strokeLinejoin="round" strokeLinecap="round">
      <Part {...drawn} name="sea" fill={colours.role('sea')} />
      <Part {...drawn} name="far" {...landFar} />
      <Shallows {...drawn} zoom={zoom} />
      <g {...strokeOf(waterLines, zoom, paint)}>
        {waterLines.ink.map((ink, index) => (
          <Part key={ink} {...drawn} name={waterLinePath(index + 1)} opacity={ink} />
        ))}
      </g>
      <Part {...drawn} name="other-land" {...landFar} />
      <g {...land}>{landOf('countries')}</g>
      <Part {...drawn} name="disputed-land" {...landFar} />
      <g {...land}>{landOf('places')}</g>
    </g>
  );
});

/** Land with a stroke of its own colour, which closes the seams between neighbours. */
function landPaint(colour: string) {
  return { fill: colour, stroke: colour, strokeWidth: 0.6 };
}

/** Bands of which the tint along the coast is laid, as it fades seawards. */
const BANDS = 5;

/** The tint along the coast as bands over one another, whose opacities add up to that of one blurred line. */
function Shallows({ zoom, ...drawn }: DrawnPaths & { readonly zoom: number }) {
  const { colours } = usePaint();
  const [width, fade, opacity] = [shallows.width, shallows.fade, shallows.opacity].map((stops) => atZoom(stops, zoom));
  if (!width || !fade || !opacity) return null;
  const strongest = Math.min(width / 2 / fade, 1) * opacity;
  const each = 1 - (1 - strongest) ** (1 / BANDS);
  const bands = Array.from({ length: BANDS }, (_, index) => tenth(((index + 0.5) / BANDS) * width));
  return (
    <g stroke={colours.role(shallows.colour)} strokeOpacity={each.toFixed(3)}>
      {bands.map((band) => (
        <Part key={band} {...drawn} name="coast" strokeWidth={band} />
      ))}
    </g>
  );
}

interface PlaceFillProps extends DrawnPaths {
  readonly shape: PlaceShape;
  /** Undefined where nothing is told of the place now. */
  readonly state: StateKind | undefined;
  readonly turningTo: string | null;
  readonly faint: boolean;
  readonly recedes: boolean;
  /** How strong the textures of states are at the zoom level. */
  readonly texture: number;
}

/** The ground of a place that exists now, filled by its state, and what a pointer takes for it. */
export const PlaceFill = memo(function PlaceFill({
  shape,
  state,
  turningTo,
  faint,
  recedes,
  texture,
  ...drawn
}: PlaceFillProps) {
  const { colours, standalone } = usePaint();
  const { id, file } = shape;
  const area = { ...drawn, name: pathOf('area', id) };
  const known = (faint ? FAINT : 1) * (recedes ? RECEDING : 1);
  const isCountry = file !== 'places';
  const tint = state ? fillStrength(state.pattern, isCountry) : 0;
  // Bands and hatching are patterns already: no texture lies under them.
  const isTextured = state && isTexture(state.pattern) && texture > 0 && turningTo === null && !shape.isSchematic;
  const fills = (
    <>
      {(tint > 0 || !standalone) && (
        <Part
          {...area}
          className="map-fill"
          fill={state && tint > 0 ? colours.tone(state.tone) : undefined}
          fillOpacity={hundredth(tint * known)}
        />
      )}
      {isTextured && (
        <Part
          {...area}
          fill={`url(#${drawn.prefix}${textureName(state.id, isCountry)})`}
          fillOpacity={hundredth(texture * known)}
        />
      )}
      {turningTo !== null && (
        <Part
          {...area}
          fill={`url(#${drawn.prefix}${bandName(turningTo)})`}
          fillOpacity={recedes ? RECEDING : undefined}
        />
      )}
    </>
  );
  if (standalone) return fills;
  return (
    // Before a script has run, and without one, the link leads to the place's text.
    <a href={`#place-${id}`} tabIndex={-1} data-place={id} data-pick={id} data-state={state?.id} data-faint={faint}>
      {fills}
      <Part {...drawn} name={pathOf('narrow', id)} className="map-hit-line" />
    </a>
  );
});

function hundredth(value: number): number {
  return Math.round(value * 100) / 100;
}

interface PlacesProps extends DrawnPaths {
  readonly drawn: readonly DrawnPlace[];
}

/** Hatching of schematic shapes; one without anything to tell now would only be noise. */
export function Hatching({ drawn, ...paths }: PlacesProps) {
  const told = drawn.filter(({ place: { state, selected, touched } }) => state !== null || selected || touched);
  const fill = { fill: `url(#${paths.prefix}${HATCH})`, fillOpacity: HATCH_STRENGTH };
  return told.map(({ shape: { id } }) => <Part key={id} {...paths} {...fill} name={pathOf('hatched', id)} />);
}

/** Rivers and lakes over what fills the land, then coast and borders as ink; nothing that changes with time. */
export const InkLines = memo(function InkLines({ zoom, ...drawn }: DrawnPaths & { readonly zoom: number }) {
  const paint = usePaint();
  return (
    <g strokeLinejoin="round">
      <Part {...drawn} name="rivers" strokeLinecap="round" {...strokeOf(rivers, zoom, paint)} />
      <Part {...drawn} name="lakes" fill={paint.colours.role('sea')} {...strokeOf(lakeShores, zoom, paint)} />
      {inkLines.map((line) => {
        const name = line.name === 'coast' ? line.name : inkPath(line.name);
        return <Part key={name} {...drawn} name={name} data-line={line.name} {...strokeOf(line, zoom, paint)} />;
      })}
    </g>
  );
});

interface PlaceLinesProps extends PlacesProps {
  readonly zoom: number;
}

/** The line of a ceasefire, of the places that exist now. */
export function CeasefireLine({ drawn, zoom, ...paths }: PlaceLinesProps) {
  const paint = usePaint();
  return (
    <g data-line={ceasefireLine.name} {...strokeOf(ceasefireLine, zoom, paint)}>
      {drawn.map(({ shape: { id } }) => (
        <Part key={id} {...paths} name={pathOf('ceasefire', id)} />
      ))}
    </g>
  );
}

/** Outlines of the places, louder ones over quieter ones. */
export function Outlines({ drawn, zoom, ...paths }: PlaceLinesProps) {
  const { colours } = usePaint();
  const scale = atZoom(outlineScale, zoom);
  return outlines.map((outline) => {
    const { colour, width, opacity, dash, isRound, areasOnly } = outlineStyles[outline];
    const px = width * scale;
    const outlined = drawn.filter(({ place, shape }) => {
      // Countries have their borders.
      return outlinesOf(place).includes(outline) && (outline !== 'quiet' || shape.file === 'places');
    });
    if (outlined.length === 0) return null;
    return (
      <g
        key={outline}
        data-outline={outline}
        stroke={colours.role(colour)}
        strokeWidth={px}
        strokeOpacity={opacity}
        strokeLinejoin="round"
        strokeLinecap={isRound ? 'round' : undefined}
        strokeDasharray={dash?.map((share) => tenth(share * px * betweenLevels(zoom))).join(' ')}
      >
        {outlined.map(({ shape: { id, isCountry } }) => (
          <g key={id} data-of={id}>
            {!(areasOnly && isCountry) && <Part {...paths} name={pathOf('area', id)} />}
            {!areasOnly && <Part {...paths} name={pathOf('edges', id)} />}
          </g>
        ))}
      </g>
    );
  });
}

/** Px outside the viewport at which a point is no longer drawn. */
const REACH = 12;

interface PointsProps {
  readonly drawn: readonly DrawnPlace[];
  readonly viewport: Viewport;
}

/** Crossings, towns and meeting places of the story as rings with a solid core, and their reach for a pointer. */
export function Points({ drawn, viewport: { camera, size } }: PointsProps) {
  const project = projectionOf(camera, size);
  return drawn.flatMap(({ place, shape }) => {
    if (shape.file === 'places' && camera.zoom < POINT_ZOOM) return [];
    return shape.points.flatMap((point) => {
      const [x, y] = project(point).map(tenth) as [number, number];
      if (x < -REACH || y < -REACH || x > size.width + REACH || y > size.height + REACH) return [];
      return <PlacePoint key={`${place.id}-${point}`} {...{ place, x, y }} />;
    });
  });
}

/** Px of what a mouse takes for a point. */
const HIT_RADIUS = pointStyle.radius.plain + pointStyle.strokeWidth.plain + HIT_REACH.mouse;

function PlacePoint({ place, x, y }: { readonly place: ScenePlace; readonly x: number; readonly y: number }) {
  const { colours, standalone } = usePaint();
  const strokeWidth = byMark(pointStyle.strokeWidth, place);
  const ring = (
    <circle
      cx={x}
      cy={y}
      r={byMark(pointStyle.radius, place) + strokeWidth / 2}
      fill={colours.role(byMark(pointStyle.fill, place))}
      stroke={colours.role(byMark(pointStyle.stroke, place))}
      strokeWidth={strokeWidth}
    />
  );
  if (standalone) return ring;
  return (
    <a href={`#place-${place.id}`} tabIndex={-1} data-point={place.id} data-pick={place.shown ? place.id : undefined}>
      <circle className="map-hit-point" cx={x} cy={y} r={HIT_RADIUS} fill="none" />
      {ring}
    </a>
  );
}
