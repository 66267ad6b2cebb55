/** Lines and hatchings that a key explains, in its order. */
export const lineKinds = ['border', 'armistice', 'disputed', 'ceasefire', 'schematic', 'selected', 'touched'] as const;
export type LineKind = (typeof lineKinds)[number];
