import { useDeferredValue, useMemo } from 'react';
import { describeView } from '../description/describe-view';
import type { Viewport } from '../geo/camera';
import type { BoundsByPlace } from '../scene/place-bounds';
import { sceneAt } from '../scene/scene';
import { useApp, useAppState } from '../state/use-app';
import { useSettledState } from '../state/use-drag-state';
import { VisuallyHidden } from '../ui/visually-hidden';

interface MapInWordsProps {
  /** By which the map refers to its description. */
  readonly id: string;
  readonly viewport: Viewport;
  readonly placeBounds: BoundsByPlace;
}

/** What the map shows at this moment, for those who do not see it; not said by itself. */
export function MapInWords({ id, viewport, placeBounds }: MapInWordsProps) {
  const { story, messages } = useApp();
  const place = useAppState((state) => state.place);
  const event = useSettledState((state) => state.event);
  const moment = useSettledState((state) => state.moment);
  // A moving camera is not kept waiting for words.
  const seen = useDeferredValue(viewport);
  const scene = useMemo(() => sceneAt(story, moment, { place, event, hovered: null }), [story, moment, place, event]);
  return (
    <VisuallyHidden>
      <span id={id}>{describeView(story, scene, placeBounds, seen, messages).join(' ')}</span>
    </VisuallyHidden>
  );
}
