import { printSheet } from '#messages/print-sheet';
import { type Viewport, worldSize } from '../../geo/camera';
import { formatNumber } from '../../i18n/intl';
import { useApp } from '../../state/use-app';

/** Length of the equator on the sphere that distances are measured on, in km. */
const EQUATOR_KM = 40_030;

/** Lengths that a scale may show, in km. */
const LENGTHS = [2, 5, 10, 20, 50, 100, 200, 500, 1000, 2000] as const;

/** Most of the map's width that the scale may take. */
const WIDEST = 0.25;

/** How long a round number of kilometres is in the middle of the map. */
export function ScaleBar({ viewport }: { readonly viewport: Viewport }) {
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
