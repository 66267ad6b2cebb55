/** Zoom levels of the wide view, where lens and pointers help; closer up the map itself shows more, further out less. */
export const WIDE_VIEW = { from: 4.3, until: 7.7 } as const;
