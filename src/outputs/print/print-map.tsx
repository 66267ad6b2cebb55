import { useMemo } from 'react';
import { printSheet } from '#messages/print-sheet';
import { projectionOf, type Viewport, worldSize } from '../../geo/camera';
import type { GeoCollection, GeoFile } from '../../geo/geography';
import { formatNumber } from '../../i18n/intl';
import { boundsByPlace } from '../../scene/place-bounds';
import type { Scene } from '../../scene/scene';
import { useApp } from '../../state/use-app';
import { drawGeography } from '../../svg-map/draw-geography';
import { SvgMap } from '../../svg-map/svg-map';
import { placeInset } from './place-inset';

interface PrintMapProps {
  /** GeoJSON, longitude first. */
  readonly geography: Partial<Record<GeoFile, GeoCollection>>;
  readonly scene: Scene;
  /** Null leaves the map's place empty. */
  readonly viewport: Viewport | null;
  readonly title: string;
}

/** The map on paper, with its inset where that has room. */
export function PrintMap({ geography, scene, viewport, title }: PrintMapProps) {
  const hasShapes = geography.countries !== undefined || geography.places !== undefined;
  return (
    <figure className="print-map">
      {!hasShapes && <p className="print-note">{printSheet.noShapes}</p>}
      {hasShapes && viewport && (
        <>
          <MapDrawing {...{ geography, scene, viewport, title }} prefix="print-" />
          <PrintInset {...{ geography, scene, viewport }} />
        </>
      )}
    </figure>
  );
}

interface MapDrawingProps {
  /** GeoJSON, longitude first. */
  readonly geography: Partial<Record<GeoFile, GeoCollection>>;
  readonly scene: Scene;
  readonly viewport: Viewport;
  readonly title: string;
  /** Sets the ids of one drawing apart from those of another in the same page. */
  readonly prefix: string;
}

/** A map with its scale, all of it drawn, so that nothing is lost where backgrounds are not printed. */
function MapDrawing({ geography, ...props }: MapDrawingProps) {
  const { viewport } = props;
  const drawing = useMemo(() => drawGeography(geography, viewport), [geography, viewport]);
  return (
    <>
      <svg className="print-sea" aria-hidden="true">
        <rect width="100%" height="100%" />
      </svg>
      <SvgMap drawing={drawing} {...props} />
      <ScaleBar viewport={viewport} />
    </>
  );
}

interface PrintInsetProps {
  /** GeoJSON, longitude first. */
  readonly geography: Partial<Record<GeoFile, GeoCollection>>;
  readonly scene: Scene;
  /** What the map shows on which the inset stands. */
  readonly viewport: Viewport;
}

/** The story's inset in a free corner of the map, with names of its own; nothing where it has no room or no use. */
function PrintInset({ geography, scene, viewport: map }: PrintInsetProps) {
  const { story } = useApp();
  const { inset } = story;
  const placed = useMemo(
    () => placeInset(story, scene, boundsByPlace(story, geography), map),
    [story, scene, geography, map],
  );
  if (!placed) return null;
  const { viewport, corner } = placed;
  const { width, height } = viewport.size;
  const part = (whole: number, of: number): string => `${(100 * whole) / of}%`;
  const style = { inlineSize: part(width, map.size.width), blockSize: part(height, map.size.height) };
  return (
    <div className={`print-inset print-inset-${corner}`} style={style}>
      <MapDrawing {...{ geography, scene, viewport }} title={printSheet.inset(inset.title)} prefix="print-inset-" />
      <InsetNames scene={scene} viewport={viewport} />
      <p className="print-inset-title">
        <b>{inset.title}</b> {inset.subtitle}
      </p>
    </div>
  );
}

const ANCHOR = { left: 'end', right: 'start', above: 'middle', below: 'middle', centre: 'middle' } as const;
/** Units from the named point to its name. */
const SHIFT = { left: [-6, 4], right: [6, 4], above: [0, -8], below: [0, 14], centre: [0, 4] } as const;

/** The inset's own names of the places that exist now. */
function InsetNames({ scene, viewport }: { readonly scene: Scene; readonly viewport: Viewport }) {
  const { labels } = useApp().story.inset;
  const { width, height } = viewport.size;
  const project = projectionOf(viewport.camera, viewport.size);
  const shown = labels.filter(({ place }) => scene.places.some(({ id, shown }) => shown && id === place));
  return (
    <svg className="print-inset-names" viewBox={`0 0 ${width} ${height}`} aria-hidden="true">
      {shown.map(({ place, text, at, side }) => {
        const [x, y] = project(at);
        const [right, down] = SHIFT[side];
        return (
          <text key={place} x={x + right} y={y + down} textAnchor={ANCHOR[side]}>
            {text}
          </text>
        );
      })}
    </svg>
  );
}

/** Length of the equator on the sphere that distances are measured on, in km. */
const EQUATOR_KM = 40_030;

/** Lengths that a scale may show, in km. */
const LENGTHS = [2, 5, 10, 20, 50, 100, 200, 500, 1000, 2000] as const;

/** Most of the map's width that the scale may take. */
const WIDEST = 0.25;

/** How long a round number of kilometres is in the middle of the map. */
function ScaleBar({ viewport }: { readonly viewport: Viewport }) {
  const { messages } = useApp();
  const { width, height } = viewport.size;
  const { latitude, zoom } = viewport.camera;
  const perKm = worldSize(zoom) / (EQUATOR_KM * Math.cos((latitude * Math.PI) / 180));
  const km = LENGTHS.findLast((length) => length * perKm <= width * WIDEST) ?? LENGTHS[0];
  const long = km * perKm;
  const bar = `M12 ${height - 15}v5h${long.toFixed(1)}v-5`;
  return (
    <svg className="print-scale" viewBox={`0 0 ${width} ${height}`} preserveAspectRatio="xMinYMax" aria-hidden="true">
      <path className="print-halo" d={bar} />
      <path d={bar} />
      <text x={12 + long / 2} y={height - 14} textAnchor="middle">
        {printSheet.kilometres(formatNumber(km, messages.locale))}
      </text>
    </svg>
  );
}
