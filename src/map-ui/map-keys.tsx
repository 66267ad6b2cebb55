import { type KeyboardEvent, type RefObject, useEffect, useId, useRef, useState } from 'react';
import { mapKeys as words } from '#messages/map-keys';
import { describePlace } from '../description/describe-place';
import type { Viewport } from '../geo/camera';
import type { BoundsByPlace } from '../scene/place-bounds';
import { placesInView } from '../scene/places-in-view';
import { useApp, useAppState } from '../state/use-app';
import { useStillScene } from '../state/use-scene';
import { openKeyList } from './key-list';
import { ARROWS, type MapMover, usePan } from './map-mover';
import { PlaceTag } from './place-tag';
import './map-keys.css';

interface MapKeysProps {
  /** Null until there is something to move. */
  readonly view: MapMover | null;
  readonly viewport: Viewport;
  readonly placeBounds: BoundsByPlace;
}

const STEPS: Readonly<Record<string, 1 | -1>> = { PageDown: 1, n: 1, PageUp: -1, p: -1 };

/**
 * The map for those who use keys: one stop of the tab order, from which it is moved, zoomed, and walked from place to
 * place. Also where a pointer has pressed the map.
 */
export function MapKeys({ view, viewport, placeBounds }: MapKeysProps) {
  const { story, actions, messages } = useApp();
  const element = useRef<HTMLDivElement>(null);
  const help = useId();
  const [walked, setWalked] = useState<string | null>(null);
  const pan = usePan(view, () => viewport);
  const scene = useStillScene();
  const moment = useAppState((state) => state.moment);
  const isAtPlace = useAppState((state) => walked !== null && state.hovered === walked);
  const inView = placesInView(scene, placeBounds, viewport);
  useMapPress(element);

  const stand = (id: string | null): void => {
    setWalked(id);
    actions.hover(id, id !== null);
  };
  const walk = (step: 1 | -1): void => {
    const at = inView.findIndex(({ id }) => id === walked);
    const next = at < 0 ? inView.at(step > 0 ? 0 : -1) : inView[(at + step + inView.length) % inView.length];
    const place = next && story.places.get(next.id);
    stand(next?.id ?? null);
    actions.announce(
      place && next
        ? words.walked(describePlace(story, place, moment, messages), inView.indexOf(next) + 1, inView.length)
        : words.nobody,
    );
  };
  const press = (event: KeyboardEvent<HTMLElement>): void => {
    if (event.altKey || event.ctrlKey || event.metaKey) return;
    const act = actOf(event.key);
    if (!act) return;
    event.preventDefault();
    act();
  };
  const actOf = (key: string): (() => void) | null => {
    const [arrow, step] = [ARROWS[key], STEPS[key.length === 1 ? key.toLowerCase() : key]];
    if (arrow) return () => pan(arrow);
    if (step) return () => walk(step);
    switch (key) {
      case '+':
      case '=':
        return () => view?.zoomBy(1);
      case '-':
        return () => view?.zoomBy(-1);
      case '0':
        return () => actions.fitBounds(story.view.home);
      case '?':
        return () => openKeyList(actions, element.current);
      case 'Enter':
        return walked === null ? null : () => actions.selectPlace(walked);
      default:
        return null;
    }
  };
  return (
    <>
      <div
        ref={element}
        className="map-keys"
        data-at-place={isAtPlace}
        role="application"
        // biome-ignore lint/a11y/noNoninteractiveTabindex: an application is operated by keys
        tabIndex={0}
        aria-label={words.label}
        aria-roledescription={words.role}
        aria-describedby={help}
        onKeyDown={press}
        onBlur={() => stand(null)}
      >
        <span className="map-keys-hint" aria-hidden="true">
          {words.hint}
        </span>
      </div>
      <p id={help} hidden>
        {words.help}
      </p>
      {isAtPlace && walked !== null && <PlaceTag id={walked} {...{ viewport, placeBounds }} />}
    </>
  );
}

/**
 * Gives the map the keys once it is pressed: one reads on with the arrows where one has pointed. No frame is drawn around
 * it then, as without a word browsers do where nothing had the focus before.
 */
function useMapPress(element: RefObject<HTMLElement | null>): void {
  useEffect(() => {
    const area = element.current?.parentElement;
    if (!area) return;
    const take = ({ target }: PointerEvent): void => {
      const part = target instanceof Element && target.closest('button, a, section, details');
      // The map is a section itself; what stands on it has a use of its own.
      if (part === null || part === area) element.current?.focus({ preventScroll: true, focusVisible: false });
    };
    area.addEventListener('pointerup', take);
    return () => area.removeEventListener('pointerup', take);
  }, [element]);
}
