/** Chooses by chance, the same with the same seed. */
export interface Chance {
  /** From 0 to below 1. */
  share(): number;
  of<Item>(items: readonly Item[]): Item;
}

/** A small generator of numbers that look random (mulberry32). */
export function createChance(seed: number): Chance {
  let state = seed;
  const share = (): number => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
  return {
    share,
    of: (items) => {
      const item = items[Math.floor(share() * items.length)];
      if (item === undefined) throw new Error('There is nothing to choose from.');
      return item;
    },
  };
}
