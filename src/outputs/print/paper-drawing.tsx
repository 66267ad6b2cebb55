import { useMemo } from 'react';
import type { Viewport } from '../../geo/camera';
import type { GeoCollection, GeoFile } from '../../geo/geography';
import type { Scene } from '../../scene/scene';
import { drawGeography } from '../../svg-map/draw-geography';
import { SvgMap } from '../../svg-map/svg-map';
import { ScaleBar } from './scale-bar';

interface PaperDrawingProps {
  /** GeoJSON, longitude first. */
  readonly geography: Partial<Record<GeoFile, GeoCollection>>;
  readonly scene: Scene;
  readonly viewport: Viewport;
  readonly title: string;
  /** Sets the ids of one drawing apart from those of another in the same page. */
  readonly prefix: string;
}

/** A map with its scale, all of it drawn, so that nothing is lost where backgrounds are not printed. */
export function PaperDrawing({ geography, ...props }: PaperDrawingProps) {
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
