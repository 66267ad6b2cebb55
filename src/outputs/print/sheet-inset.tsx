import { useMemo } from 'react';
import { printSheet } from '#messages/print-sheet';
import { projectionOf, type Viewport } from '../../geo/camera';
import type { GeoCollection, GeoFile } from '../../geo/geography';
import { boundsByPlace } from '../../scene/place-bounds';
import type { Scene } from '../../scene/scene';
import { useApp } from '../../state/use-app';
import { PaperDrawing } from './paper-drawing';
import { placeInset } from './place-inset';

interface SheetInsetProps {
  /** GeoJSON, longitude first. */
  readonly geography: Partial<Record<GeoFile, GeoCollection>>;
  readonly scene: Scene;
  /** What the map shows on which the inset stands. */
  readonly viewport: Viewport;
}

/** The story's inset in a free corner of the map, with names of its own; nothing where it has no room or no use. */
export function SheetInset({ geography, scene, viewport: map }: SheetInsetProps) {
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
      <PaperDrawing {...{ geography, scene, viewport }} title={printSheet.inset(inset.title)} prefix="print-inset-" />
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
