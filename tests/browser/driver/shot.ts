import type { Page } from 'playwright-core';
import { emptyBoxes } from '../../../src/geo/free-room.ts';
import { type Box, furnitureBoxes, outside, overlaps } from './boxes.ts';

/** What is seen of a shot on the drawing, boxes in px of the page. */
export interface SeenShot {
  readonly area: Box;
  /** Of the places that are meant: outlined shapes, and rings of points. */
  readonly subject: readonly Box[];
  readonly callout: Box | null;
  readonly calloutText: string;
  /** The name of the chosen place. */
  readonly label: Box | null;
  /** All other names. */
  readonly names: readonly Box[];
  readonly furniture: readonly Box[];
}

/** Looks at the shot of an event's places on the drawing that stands in for the map. */
export async function seenShot(page: Page, places: readonly string[]): Promise<SeenShot> {
  const furniture = await furnitureBoxes(page);
  const seen = await page.evaluate((ids) => {
    const boxOf = (element: Element, name: string): Box => {
      const { left, top, right, bottom } = element.getBoundingClientRect();
      return { name, left, top, right, bottom };
    };
    const all = (selector: string): Element[] => [...document.querySelectorAll(`.app-svg-map ${selector}`)];
    const subject = ids.flatMap((id) => [
      ...all(`[data-outline] [data-of="${id}"]`).map((shape) => boxOf(shape, id)),
      ...all(`[data-point="${id}"] > circle:last-child`).map((ring) => boxOf(ring, id)),
    ]);
    const card = document.querySelector<HTMLElement>('.map-callout-card');
    const [label] = all('[data-kind="selected"] text');
    const area = document.querySelector('.app-map-area');
    if (!area) throw new Error('There is no map on the page.');
    return {
      area: boxOf(area, 'map'),
      subject: subject.filter(({ left, right }) => right > left),
      callout: card && boxOf(card, 'callout'),
      calloutText: card?.innerText ?? '',
      label: label ? boxOf(label, 'label') : null,
      names: all('.map-names:not([data-kind="selected"]) text').map((text) => boxOf(text, `name ${text.textContent}`)),
    };
  }, places);
  return { ...seen, furniture: furniture.filter(({ name }) => name !== 'masthead') };
}

/** Px of a map's width from which every name has room. */
const NARROW = 360;

/** What of a shot, or of a name, lies under what stands on the map, under its callout, or beyond the map's edges. */
export function disorderOf({ area, subject, callout, label, names, furniture }: SeenShot): readonly string[] {
  const whole = subject.length > 0 ? [unionOf(subject)] : [];
  const meant = [...whole, ...(callout ? [callout] : [])];
  const cut = outside(meant, area).map((name) => `${name} beyond the map`);
  // A name may stand over its own shape; the smallest frame has no room for the longest beside theirs.
  const named = label ? [label] : [];
  const isNarrow = area.right - area.left < NARROW;
  const covering = [...furniture, ...(callout ? [callout] : [])];
  return [
    ...names.flatMap((name) => overlaps([name, ...covering]).filter((pair) => pair.startsWith(name.name))),
    ...outside(names, area).map((name) => `${name} beyond the map`),
    ...overlaps([...meant, ...furniture]).filter((pair) => /subject|callout/.test(pair)),
    ...overlaps([...named, ...furniture]).filter((pair) => /label/.test(pair)),
    ...cut,
    ...(isNarrow ? [] : outside(named, area).map((name) => `${name} beyond the map`)),
  ];
}

/**
 * How much the subject takes of the largest room between what stands on the map: of its width or height, whichever is
 * more, and of its area.
 */
export function shareOf({ area, subject, furniture }: SeenShot): { readonly side: number; readonly area: number } {
  const size = { width: area.right - area.left, height: area.bottom - area.top };
  const taken = furniture.map((box) => ({
    left: box.left - area.left,
    top: box.top - area.top,
    right: box.right - area.left,
    bottom: box.bottom - area.top,
  }));
  const rooms = emptyBoxes(size, taken).map((room) => [room.right - room.left, room.bottom - room.top] as const);
  const [width, height] = rooms.reduce((most, room) => (room[0] * room[1] > most[0] * most[1] ? room : most));
  const { left, top, right, bottom } = unionOf(subject);
  const [across, down] = [(right - left) / width, (bottom - top) / height];
  return { side: Math.max(across, down), area: across * down };
}

function unionOf(boxes: readonly Box[]): Box {
  return {
    name: 'subject',
    left: Math.min(...boxes.map(({ left }) => left)),
    top: Math.min(...boxes.map(({ top }) => top)),
    right: Math.max(...boxes.map(({ right }) => right)),
    bottom: Math.max(...boxes.map(({ bottom }) => bottom)),
  };
}
