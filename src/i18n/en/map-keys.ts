/** Words of the map as it is walked by keys and moved by buttons. */
export const mapKeys = {
  label: 'Walk the map',
  role: 'interactive map',
  help: 'Arrow keys move the map, plus and minus zoom. Page Down and Page Up walk the places in view from west to east, Enter opens one. Question mark lists all keys.',
  /** Where a place stands in the walk. */
  walked: (place: string, index: number, count: number) => `${place}. ${index} of ${count} in view`,
  nobody: 'No place of the article is in view.',
  move: 'Move the map',
  /** By the key that does the same. */
  directions: [
    { key: 'ArrowUp', label: 'Move north' },
    { key: 'ArrowLeft', label: 'Move west' },
    { key: 'ArrowRight', label: 'Move east' },
    { key: 'ArrowDown', label: 'Move south' },
  ],
  keys: 'Keys',
  close: 'Close',
  /** In brief, while the map has the focus. */
  hint: 'Page Down: next place · ?: all keys',
  groups: [
    {
      title: 'On the map',
      keys: [
        ['← ↑ → ↓', 'Move the map'],
        ['+  −', 'Zoom in, zoom out'],
        ['0', 'Show the whole region'],
        ['Page Down or N', 'Next place in view, from west to east'],
        ['Page Up or P', 'Previous place in view'],
        ['Enter', 'Open the place'],
        ['?', 'Show these keys'],
      ],
    },
    {
      title: 'On the timeline',
      keys: [
        ['← →', 'Previous event, next event'],
        ['Ctrl or Shift and ← →', 'One day back, one day on'],
        ['Page Down, Page Up', 'Three events back, three events on'],
        ['Home, End', 'First event, last event'],
      ],
    },
    { title: 'Everywhere', keys: [['Escape', 'Close what is open, or step back']] },
  ],
} as const;
