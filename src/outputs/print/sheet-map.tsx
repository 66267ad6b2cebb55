import type { GeoCollection, GeoFile } from '../../geo/geography';
import { printSheet } from '../../i18n/en/print-sheet';
import type { Scene } from '../../scene/scene';
import type { Sight } from '../../svg-map/shape-path';
import { PaperDrawing } from './paper-drawing';
import { SheetLens } from './sheet-lens';

interface SheetMapProps {
  /** GeoJSON, longitude first. */
  readonly geography: Partial<Record<GeoFile, GeoCollection>>;
  readonly scene: Scene;
  /** Null leaves the map's place empty. */
  readonly sight: Sight | null;
  readonly title: string;
}

/** The map on paper, with its lens where that has room. */
export function SheetMap({ geography, scene, sight, title }: SheetMapProps) {
  const hasShapes = geography.countries !== undefined || geography.places !== undefined;
  return (
    <figure className="print-map">
      {!hasShapes && <p className="print-note">{printSheet.noShapes}</p>}
      {hasShapes && sight && (
        <>
          <PaperDrawing {...{ geography, scene, sight, title }} prefix="print-" />
          <SheetLens {...{ geography, scene, sight }} />
        </>
      )}
    </figure>
  );
}
