import type { Statement } from '../../story/story';
import type { Day } from '../../time/day';
import type { When } from '../../time/when';

/** Where in time a sheet stands. */
export interface SheetMoment {
  readonly moment: Day;
  /** Id of the event stood at. */
  readonly event: string | null;
  /** True right of the text's own present. */
  readonly future: boolean;
}

/** One thing that the sheet tells, with how sure the text is of it where it is a statement. */
export interface SheetItem {
  readonly key: string;
  /** Set before the text in bold: a place, an event. */
  readonly lead?: string;
  /** Id of the state that the text is about, told by its mark and word. */
  readonly state?: string;
  readonly text?: string;
  /** Gives standing, voice, hedge and paragraphs. */
  readonly statement?: Statement;
  readonly when?: When;
  /** What has to be said of the date besides its own doubts. */
  readonly note?: string | null;
  /** False for what is seen from another time. */
  readonly lasting?: boolean;
  /** Names of other places that the statement is about. */
  readonly also?: readonly string[];
}

/** Things told under one heading. */
export interface SheetPart {
  readonly title: string;
  readonly note?: string;
  /** True for what is told only where there is ample room. */
  readonly extra?: boolean;
  readonly items: readonly SheetItem[];
}

/** The first `most` items of parts, without headings that nothing is left of, and how many items are left out. */
export function cutParts(
  parts: readonly SheetPart[],
  most: number,
): { readonly parts: readonly SheetPart[]; readonly left: number } {
  let room = most;
  const kept = parts.map((part): SheetPart => {
    const items = part.items.slice(0, room);
    room -= items.length;
    return { ...part, items };
  });
  return { parts: withoutEmpty(kept), left: countItems(parts) - countItems(kept) };
}

/** The parts that tell anything. */
export function withoutEmpty(parts: readonly SheetPart[]): readonly SheetPart[] {
  return parts.filter(({ items }) => items.length > 0);
}

/** How many items parts tell. */
export function countItems(parts: readonly SheetPart[]): number {
  return parts.reduce((sum, { items }) => sum + items.length, 0);
}
