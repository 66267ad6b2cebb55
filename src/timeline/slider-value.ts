import { type RefObject, useEffect, useRef } from 'react';
import { useApp } from '../state/use-app';
import { isoDate } from '../time/day';
import type { Scale } from '../time/scale';
import { momentWords } from './moment-words';
import { useStoreEffect } from './use-store-effect';

/** The slider's value at the end of the axis. */
export const SLIDER_END = 1000;

/** What a slider shows of the reader's moment, by attribute. */
interface SliderValue {
  readonly value: string;
  readonly 'data-moment': string;
  readonly 'aria-valuetext': string;
}

interface FollowedSlider {
  readonly input: RefObject<HTMLInputElement | null>;
  /** What it begins with. */
  readonly first: SliderValue;
}

/**
 * Keeps a slider at the reader's moment and tells of every move, as a position of 0 to 1. By hand: at every step of a drag
 * React would write all the attributes of an input anew.
 */
export function useSliderValue(scale: Scale, onMove: (position: number) => void): FollowedSlider {
  const { story, store, messages } = useApp();
  const input = useRef<HTMLInputElement>(null);
  const valueNow = (): SliderValue => {
    const state = store.getState();
    return {
      // As short as a browser itself would write it, so that React finds the input as it was left.
      value: String(Math.round(scale.positionOf(state.moment) * SLIDER_END * 1000) / 1000),
      'data-moment': isoDate(state.moment),
      'aria-valuetext': momentWords(state, story, messages).value,
    };
  };
  // Before the following, which sets the slider: where the reader left it has to be read first.
  useMoves(input, onMove);
  useStoreEffect(() => {
    if (input.current) show(input.current, valueNow());
  });
  return { input, first: valueNow() };
}

function useMoves(input: RefObject<HTMLInputElement | null>, onMove: (position: number) => void): void {
  const latest = useRef(onMove);
  useEffect(() => {
    latest.current = onMove;
  });
  useEffect(() => {
    const slider = input.current;
    if (!slider) return;
    const move = (): void => latest.current(slider.valueAsNumber / SLIDER_END);
    // A built page has its slider before the app: a reader may have moved it already.
    if (slider.valueAsNumber !== Number(slider.defaultValue)) move();
    slider.addEventListener('input', move);
    return () => slider.removeEventListener('input', move);
  }, [input]);
}

/** The value even where the moment is the same: the reader may have moved the thumb within the reach of an event. */
function show(input: HTMLInputElement, { value, ...attributes }: SliderValue): void {
  input.value = value;
  for (const [name, text] of Object.entries(attributes)) {
    if (input.getAttribute(name) !== text) input.setAttribute(name, text);
  }
}
