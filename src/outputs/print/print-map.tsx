import { type ReactNode, useMemo } from 'react';
import { printSheet } from '#messages/print-sheet';
import { describeView } from '../../description/describe-view';
import type { Viewport } from '../../geo/camera';
import type { Geography } from '../../geo/geography';
import { scaleOf } from '../../geo/map-scale';
import { formatNumber } from '../../i18n/intl';
import { boundsByPlace } from '../../scene/place-bounds';
import type { Scene } from '../../scene/scene';
import { useApp } from '../../state/use-app';
import { drawGeography, drawInset } from '../../svg-map/draw-geography';
import { InsetDrawing } from '../../svg-map/inset-map';
import { LabelledMap } from '../../svg-map/svg-map';
import { PaintContext, usePaint } from '../../ui/paint';
import { paintInLines } from './pattern-lines';
import { placeInset } from './place-inset';

interface PrintMapProps {
  /** GeoJSON, longitude first. */
  readonly geography: Geography;
  readonly scene: Scene;
  /** Null leaves the map's place empty. */
  readonly viewport: Viewport | null;
  readonly title: string;
}

/** The map on paper, with its inset where that has room. */
export function PrintMap({ geography, scene, viewport, title }: PrintMapProps) {
  const { story, messages } = useApp();
  const hasShapes = geography.countries !== undefined || geography.places !== undefined;
  const drawing = useMemo(() => viewport && drawGeography(geography, viewport), [geography, viewport]);
  return (
    <figure className="print-map">
      {!hasShapes && <p className="print-note">{printSheet.noShapes}</p>}
      {hasShapes && viewport && drawing && (
        <>
          <Sea />
          <Drawing
            viewport={viewport}
            title={title}
            description={describeView(story, scene, boundsByPlace(story, geography), viewport, messages)}
            prefix="print-"
          >
            <LabelledMap {...{ drawing, scene, viewport }} prefix="print-" />
          </Drawing>
          <ScaleBar viewport={viewport} />
          <PrintInset {...{ geography, scene, viewport }} />
        </>
      )}
    </figure>
  );
}

interface DrawnProps {
  /** GeoJSON, longitude first. */
  readonly geography: Geography;
  readonly scene: Scene;
  readonly viewport: Viewport;
}

/** The story's inset in a free corner of the map, with names of its own; nothing where it has no room or no use. */
function PrintInset({ geography, scene, viewport: map }: DrawnProps) {
  const { story } = useApp();
  const { inset } = story;
  const placed = useMemo(
    () => placeInset(story, scene, boundsByPlace(story, geography), map),
    [story, scene, geography, map],
  );
  const drawing = useMemo(() => placed && drawInset(story, geography, placed.viewport), [story, geography, placed]);
  if (!(placed && drawing)) return null;
  const { viewport, corner } = placed;
  const { width, height } = viewport.size;
  const part = (whole: number, of: number): string => `${(100 * whole) / of}%`;
  const style = { inlineSize: part(width, map.size.width), blockSize: part(height, map.size.height) };
  return (
    <div className={`print-inset print-inset-${corner}`} style={style}>
      <Sea />
      <Drawing viewport={viewport} title={printSheet.inset(inset.title)} prefix="print-inset-">
        <InsetDrawing {...{ drawing, scene, viewport }} prefix="print-inset-" />
      </Drawing>
      <ScaleBar viewport={viewport} />
      <p className="print-inset-title">
        <b>{inset.title}</b> {inset.subtitle}
      </p>
    </div>
  );
}

interface DrawingProps {
  readonly viewport: Viewport;
  readonly title: string;
  /** What is seen, in sentences for those who are read the sheet. */
  readonly description?: readonly string[];
  /** Of the ids of what is drawn. */
  readonly prefix: string;
  readonly children: ReactNode;
}

function Drawing({ viewport, title, description, prefix, children }: DrawingProps) {
  const { states } = useApp().story;
  const page = usePaint();
  const { camera, size } = viewport;
  const paint = useMemo(
    () => paintInLines(page, prefix, [...states.values()], camera.zoom),
    [page, prefix, states, camera.zoom],
  );
  return (
    <svg className="svg-map" viewBox={`0 0 ${size.width} ${size.height}`} role="img" aria-label={title}>
      {description && <desc>{description.join(' ')}</desc>}
      <PaintContext value={paint}>{children}</PaintContext>
    </svg>
  );
}

/** The sea as a drawing, so that it is not lost where backgrounds are not printed. */
function Sea() {
  return (
    <svg className="print-sea" aria-hidden="true">
      <rect width="100%" height="100%" />
    </svg>
  );
}

/** Most of the map's width that the scale may take. */
const WIDEST = 0.25;

/** How long a round number of kilometres is in the middle of the map. */
function ScaleBar({ viewport }: { readonly viewport: Viewport }) {
  const { messages } = useApp();
  const { width, height } = viewport.size;
  const { km, px } = scaleOf(viewport, width * WIDEST);
  const bar = `M12 ${height - 15}v5h${px}v-5`;
  return (
    <svg className="print-scale" viewBox={`0 0 ${width} ${height}`} preserveAspectRatio="xMinYMax" aria-hidden="true">
      <path className="print-halo" d={bar} />
      <path d={bar} />
      <text x={12 + px / 2} y={height - 14} textAnchor="middle">
        {printSheet.kilometres(formatNumber(km, messages.locale))}
      </text>
    </svg>
  );
}
