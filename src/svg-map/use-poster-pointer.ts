import type { MouseEvent, PointerEvent } from 'react';
import { useApp } from '../state/use-app';

/** Px from the drawing's top left corner. */
export interface PosterPoint {
  readonly x: number;
  readonly y: number;
}

/** What a pointer does on a drawing: chooses the place under it, or nothing over open sea, and points at it. */
export function usePosterPointer(onPointer: ((at: PosterPoint | null) => void) | undefined) {
  const { actions } = useApp();
  return {
    onClick(event: MouseEvent<SVGSVGElement>) {
      // A link to the place's text, for readers without a script.
      event.preventDefault();
      const place = placeUnder(event);
      if (place === null) actions.clear();
      else actions.selectPlace(place);
    },
    onPointerMove(event: PointerEvent<SVGSVGElement>) {
      // A finger does not hover: it would leave its place pointed at after every tap.
      if (event.pointerType === 'touch') return;
      const place = placeUnder(event);
      actions.hover(place);
      const box = event.currentTarget.getBoundingClientRect();
      onPointer?.(place === null ? null : { x: event.clientX - box.left, y: event.clientY - box.top });
    },
    onPointerLeave() {
      actions.hover(null);
      onPointer?.(null);
    },
  };
}

function placeUnder({ target }: MouseEvent): string | null {
  return target instanceof Element ? (target.closest('[data-pick]')?.getAttribute('data-pick') ?? null) : null;
}
