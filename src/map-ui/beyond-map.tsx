import { useApp } from '../state/use-app';
import { useLoaded } from '../state/use-loaded';
import type { BeyondPlacesProps } from './beyond-places';
import './beyond-map.css';

interface BeyondMapProps extends Omit<BeyondPlacesProps, 'size'> {
  /** Null until measured. */
  readonly size: BeyondPlacesProps['size'] | null;
}

const load = () => import('./beyond-places');

/** One line under the map for what lies beyond it, which comes once the map area is measured. Of one height at all times. */
export function BeyondMap({ size, ...props }: BeyondMapProps) {
  const loaded = useLoaded(size !== null, load);
  return (
    <nav className="beyond-map" aria-label={useApp().messages.map.pointersLabel}>
      {loaded && size && <loaded.BeyondPlaces {...props} size={size} />}
    </nav>
  );
}
