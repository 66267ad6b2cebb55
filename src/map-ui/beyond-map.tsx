import { useApp } from '../state/use-app';
import { useLoaded } from '../state/use-loaded';
import type { BeyondPlacesProps } from './beyond-places';
import './beyond-map.css';

interface BeyondMapProps extends Omit<BeyondPlacesProps, 'viewport'> {
  /** Null until measured. */
  readonly viewport: BeyondPlacesProps['viewport'] | null;
}

const load = () => import('./beyond-places');

/** One line under the map for what lies beyond it, which comes once the map area is measured. Of one height at all times. */
export function BeyondMap({ viewport, ...props }: BeyondMapProps) {
  const loaded = useLoaded(viewport !== null, load);
  return (
    <nav className="beyond-map" aria-label={useApp().messages.map.pointersLabel}>
      {loaded && viewport && <loaded.BeyondPlaces {...props} viewport={viewport} />}
    </nav>
  );
}
