import type { ReactNode } from 'react';
import { useApp } from '../state/use-app';
import { Button } from '../ui/button';
import { Fold } from '../ui/fold';
import { useHover } from './use-hover';

interface ClaimFoldProps {
  /** Undefined for what is said of all places. */
  readonly place: string | undefined;
  readonly count: number;
  readonly open: boolean;
  readonly children: ReactNode;
}

/** A place's claims under its name, and the way to the place; pointing at the name points out the place. */
export function ClaimFold({ place, ...rest }: ClaimFoldProps) {
  return place === undefined ? <GeneralFold {...rest} /> : <PlaceFold place={place} {...rest} />;
}

function GeneralFold({ count, open, children }: Omit<ClaimFoldProps, 'place'>) {
  const words = useApp().messages.panel.event;
  return (
    <Fold title={words.everywhere} aside={words.count(count)} open={open}>
      {children}
    </Fold>
  );
}

function PlaceFold({ place, count, open, children }: ClaimFoldProps & { readonly place: string }) {
  const { story, actions, messages } = useApp();
  const hover = useHover(place);
  const words = messages.panel.event;
  const name = story.places.get(place)?.name ?? place;
  return (
    <Fold title={name} aside={words.count(count)} open={open} summary={hover}>
      {children}
      <Button variant="quiet" className="panel-open-place" {...hover} onClick={() => actions.selectPlace(place)}>
        {words.openPlace(name)}
      </Button>
    </Fold>
  );
}
