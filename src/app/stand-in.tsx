import type { MapFault } from '../maplibre/use-map-factory';
import { useApp } from '../state/use-app';
import { Button } from '../ui/button';

interface StandInProps {
  readonly why: MapFault['kind'] | 'saving';
  readonly reason: string;
  readonly onRetry: () => void;
  /** Px of the stage's start that the lens takes above. */
  readonly lens: number;
}

/** Says in one line why a drawing stands in for the map, and offers to try again. */
export function StandIn({ why, reason, onRetry, lens }: StandInProps) {
  const words = useApp().messages.map;
  return (
    <p className="app-stand-in" role="status" data-beside={lens}>
      <span title={reason}>{words.stands[why]}</span>{' '}
      <Button look="inline" onClick={onRetry}>
        {why === 'saving' ? words.loadMap : words.tryAgain}
      </Button>
    </p>
  );
}
