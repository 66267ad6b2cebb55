import { useApp } from '../state/use-app';
import { Button } from '../ui/button';
import { useHover } from './use-hover';

/** A place's name within a text; opens the place. */
export function PlaceLink({ id }: { id: string }) {
  const { story, actions } = useApp();
  const hover = useHover(id);
  return (
    <Button variant="inline" {...hover} onClick={() => actions.selectPlace(id)}>
      {story.places.get(id)?.name ?? id}
    </Button>
  );
}
