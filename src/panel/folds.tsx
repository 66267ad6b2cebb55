import { type ReactNode, useState } from 'react';
import { Boundary } from '../state/boundary';
import { useApp } from '../state/use-app';
import { useLoaded } from '../state/use-loaded';
import type { Place } from '../story/story';
import { Fold } from '../ui/fold';
import type { PanelGeography } from './panel-geography';

const loadDetails = () => import('./details');
const loadFigures = () => import('./figures');

/** The disclaimer, the credits, and where every layer comes from. */
export function SourcesFold({ geography }: { geography: PanelGeography }) {
  const { sources } = useApp().messages.panel.folds;
  return <LaterFold title={sources}>{({ Sources }) => <Sources geography={geography} />}</LaterFold>;
}

/** How a place's shape was made. */
export function ShapeFold({ placeId, geography }: { placeId: string; geography: PanelGeography }) {
  const { shape } = useApp().messages.panel.folds;
  return (
    <LaterFold title={shape}>
      {({ ShapeSources }) => <ShapeSources placeId={placeId} geography={geography} />}
    </LaterFold>
  );
}

/** What the marks of standing mean. */
export function CertaintyFold() {
  const { certainty } = useApp().messages.panel.folds;
  return <LaterFold title={certainty}>{({ Certainty }) => <Certainty />}</LaterFold>;
}

/** The article's figures of places beside those of the drawn shapes, loaded with the first place that has some. */
export function PlaceFigures({ places, geography }: { places: readonly Place[]; geography: PanelGeography }) {
  const { figures } = useApp().story;
  const hasSome = figures.some(({ place }) => places.some(({ id }) => id === place));
  const code = useLoaded(hasSome, loadFigures);
  return <Boundary>{code && <code.Figures places={places} geography={geography} />}</Boundary>;
}

interface LaterFoldProps {
  readonly title: string;
  readonly children: (details: typeof import('./details')) => ReactNode;
}

/** A fold whose contents are loaded once it is open, also where that was before the app answered. */
function LaterFold({ title, children }: LaterFoldProps) {
  const [isOpen, setOpen] = useState(false);
  const details = useLoaded(isOpen, loadDetails);
  const follow = (element: HTMLDetailsElement | null): void => {
    if (element?.open) setOpen(true);
  };
  return (
    <Fold title={title} details={{ ref: follow, onToggle: ({ currentTarget }) => follow(currentTarget) }}>
      <Boundary>{details && children(details)}</Boundary>
    </Fold>
  );
}
