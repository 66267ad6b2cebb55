import type { MapFault } from '../maplibre/use-map-factory';
import { useApp } from '../state/use-app';
import { Button } from '../ui/button';

interface StandInProps {
  readonly why: MapFault['kind'] | 'saving';
  readonly reason: string;
  readonly onRetry: () => void;
  /** Px of the map area's start that the inset takes above. */
  readonly inset: number;
}

/** Says in one line why a drawing stands in for the map, and offers to try again. */
export function StandIn({ why, reason, onRetry, inset }: StandInProps) {
  const words = useApp().messages.map;
  return (
    <p className="app-stand-in" role="status" data-beside={inset}>
      <span title={reason}>{words.stands[why]}</span>{' '}
      <Button variant="inline" onClick={onRetry}>
        {why === 'saving' ? words.loadMap : words.tryAgain}
      </Button>
    </p>
  );
}
