import { printSheet } from '#messages/print-sheet';
import type { Viewport } from '../../geo/camera';
import type { GeoCollection, GeoFile } from '../../geo/geography';
import type { Scene } from '../../scene/scene';
import { PaperDrawing } from './paper-drawing';
import { SheetInset } from './sheet-inset';

interface SheetMapProps {
  /** GeoJSON, longitude first. */
  readonly geography: Partial<Record<GeoFile, GeoCollection>>;
  readonly scene: Scene;
  /** Null leaves the map's place empty. */
  readonly viewport: Viewport | null;
  readonly title: string;
}

/** The map on paper, with its inset where that has room. */
export function SheetMap({ geography, scene, viewport, title }: SheetMapProps) {
  const hasShapes = geography.countries !== undefined || geography.places !== undefined;
  return (
    <figure className="print-map">
      {!hasShapes && <p className="print-note">{printSheet.noShapes}</p>}
      {hasShapes && viewport && (
        <>
          <PaperDrawing {...{ geography, scene, viewport, title }} prefix="print-" />
          <SheetInset {...{ geography, scene, viewport }} />
        </>
      )}
    </figure>
  );
}
