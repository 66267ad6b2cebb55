import { type PointerEvent, useEffect, useRef } from 'react';
import { useApp } from '../state/use-app';
import { type MarkStack, markAt } from './marks';
import type { Metrics } from './metrics';
import { type Tip, tipOf } from './tip';

/** How far a press may wander and still be a click, and how near a mark it must be, in px. */
const CLICK_PX = 4;
const SLACK_PX = { mouse: 3, touch: 8 };

interface PointerHandlers {
  readonly onPointerDown: (event: PointerEvent<HTMLInputElement>) => void;
  readonly onPointerMove: (event: PointerEvent<HTMLInputElement>) => void;
  readonly onPointerLeave: () => void;
}

/** Tells a drag from a click on a mark; the native slider under the pointer does the moving. */
export function useSliderPointer(
  stack: MarkStack,
  metrics: Metrics,
  onPoint: (tip: Tip | null) => void,
): PointerHandlers {
  const { story, actions, messages } = useApp();
  const stopListening = useRef<(() => void) | null>(null);
  useEffect(() => () => stopListening.current?.(), []);

  const markUnder = ({ currentTarget, clientX, clientY, pointerType }: PointerEvent<HTMLInputElement>) => {
    const box = currentTarget.getBoundingClientRect();
    const along = (messages.direction === 'ltr' ? clientX - box.left : box.right - clientX) - metrics.grip / 2;
    return markAt(
      stack,
      along,
      box.bottom - metrics.floor - clientY,
      pointerType === 'mouse' ? SLACK_PX.mouse : SLACK_PX.touch,
    );
  };

  return {
    onPointerDown(down) {
      if (down.button !== 0) return;
      const pressed = markUnder(down);
      stopListening.current?.();
      actions.startScrub();
      onPoint(null);
      // On the window: a drag may end anywhere, and not every browser captures the pointer for a native slider.
      const listening = new AbortController();
      const end = (): void => {
        listening.abort();
        stopListening.current = null;
        actions.endScrub();
      };
      const up = (event: globalThis.PointerEvent): void => {
        end();
        const wandered = Math.hypot(event.clientX - down.clientX, event.clientY - down.clientY);
        if (pressed && wandered <= CLICK_PX) actions.selectEvent(pressed.event.id);
      };
      window.addEventListener('pointerup', up, { signal: listening.signal });
      window.addEventListener('pointercancel', end, { signal: listening.signal });
      stopListening.current = end;
    },
    onPointerMove(move) {
      if (move.buttons !== 0 || move.pointerType === 'touch') return;
      const mark = markUnder(move);
      move.currentTarget.classList.toggle('timeline-slider-over', mark !== null);
      onPoint(mark && tipOf(story, messages, mark));
    },
    onPointerLeave() {
      onPoint(null);
    },
  };
}
