import { useMemo } from 'react';
import { projectionOf } from '../../geo/camera';
import type { GeoCollection, GeoFile } from '../../geo/geography';
import { printSheet } from '../../i18n/en/print-sheet';
import { framesOf } from '../../scene/frame';
import type { Scene } from '../../scene/scene';
import { useApp } from '../../state/use-app';
import type { Sight } from '../../svg-map/shape-path';
import { PaperDrawing } from './paper-drawing';
import { placeLens } from './place-lens';

interface SheetLensProps {
  /** GeoJSON, longitude first. */
  readonly geography: Partial<Record<GeoFile, GeoCollection>>;
  readonly scene: Scene;
  /** What the map shows on which the lens stands. */
  readonly sight: Sight;
}

/** The story's lens in a free corner of the map, with names of its own; nothing where it has no room or no use. */
export function SheetLens({ geography, scene, sight: map }: SheetLensProps) {
  const { story } = useApp();
  const { lens } = story;
  const placed = useMemo(
    () => placeLens(story, scene, framesOf(story, geography), map),
    [story, scene, geography, map],
  );
  if (!placed) return null;
  const { sight, corner } = placed;
  const { width, height } = sight.size;
  const part = (whole: number, of: number): string => `${(100 * whole) / of}%`;
  const style = { inlineSize: part(width, map.size.width), blockSize: part(height, map.size.height) };
  return (
    <div className={`print-lens print-lens-${corner}`} style={style}>
      <PaperDrawing {...{ geography, scene, sight }} title={printSheet.lens(lens.title)} prefix="print-lens-" />
      <LensNames scene={scene} sight={sight} />
      <p className="print-lens-title">
        <b>{lens.title}</b> {lens.subtitle}
      </p>
    </div>
  );
}

const ANCHOR = { left: 'end', right: 'start', above: 'middle', below: 'middle', centre: 'middle' } as const;
/** Units from the named point to its name. */
const SHIFT = { left: [-6, 4], right: [6, 4], above: [0, -8], below: [0, 14], centre: [0, 4] } as const;

/** The lens's own names of the places that exist now. */
function LensNames({ scene, sight }: { readonly scene: Scene; readonly sight: Sight }) {
  const { labels } = useApp().story.lens;
  const { width, height } = sight.size;
  const project = projectionOf(sight.camera, sight.size);
  const shown = labels.filter(({ place }) => scene.places.some(({ id, shown }) => shown && id === place));
  return (
    <svg className="print-lens-names" viewBox={`0 0 ${width} ${height}`} aria-hidden="true">
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
