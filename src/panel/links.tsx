import { type FocusEvent, useEffect } from 'react';
import { useApp, useAppState } from '../state/use-app';
import type { StoryEvent } from '../story/story';
import { Button } from '../ui/button';
import { VisuallyHidden } from '../ui/visually-hidden';

/** A place's name within a text; opens the place. */
export function PlaceLink({ id }: { id: string }) {
  const { story, actions } = useApp();
  const hover = usePlaceHover(id);
  return (
    <Button variant="inline" data-to={`place ${id}`} {...hover} onClick={() => actions.selectPlace(id)}>
      {story.places.get(id)?.name ?? id}
    </Button>
  );
}

/** An event's title within a text; opens the event. */
export function EventLink({ event }: { event: StoryEvent }) {
  const { actions } = useApp();
  return (
    <Button variant="inline" data-to={`event ${event.id}`} onClick={() => actions.selectEvent(event.id)}>
      {event.title}
    </Button>
  );
}

/** Handlers that point out a place on the map while what tells of it is pointed at or holds the focus; none for null. */
export function usePlaceHover(placeId: string | null) {
  const { store, actions } = useApp();
  const enter = (): void => actions.hover(placeId);
  // A press gives the focus too, but no ring.
  const focus = ({ target }: FocusEvent): void => actions.hover(placeId, target.matches(':focus-visible'));
  const leave = (): void => actions.hover(null);

  // A button that goes away under the pointer never hears that the pointer left.
  useEffect(
    () => () => {
      if (placeId !== null && store.getState().hovered === placeId) actions.hover(null);
    },
    [store, actions, placeId],
  );
  return { onPointerEnter: enter, onPointerLeave: leave, onFocus: focus, onBlur: leave };
}

interface ParagraphsProps {
  readonly paragraphs: readonly number[];
}

/** Where in the article a statement stands, after a space: ` ¶ 14 ¶ 16`. Those that the page around the map has lead there. */
export function ParagraphRefs({ paragraphs }: ParagraphsProps) {
  return (
    <span>
      {' '}
      {paragraphs.map((paragraph) => (
        <cite key={paragraph} className="panel-paragraph">
          <ParagraphRef paragraph={paragraph} />
        </cite>
      ))}
    </span>
  );
}

function ParagraphRef({ paragraph }: { readonly paragraph: number }) {
  const { actions, messages } = useApp();
  const words = messages.panel.statement;
  const isThere = useAppState((state) => state.paragraphs.includes(paragraph));
  if (isThere) {
    const label = words.toParagraph(String(paragraph));
    return (
      <>
        <Button variant="inline" aria-label={label} title={label} onClick={() => actions.seekParagraph(paragraph)}>
          {`¶ ${paragraph}`}
        </Button>
        <span> </span>
      </>
    );
  }
  return (
    <>
      <span aria-hidden="true">{`¶ ${paragraph} `}</span>
      <VisuallyHidden>{words.paragraph(String(paragraph))}</VisuallyHidden>
    </>
  );
}
