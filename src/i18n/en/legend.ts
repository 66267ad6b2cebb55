/** Words of the key, which come with it and with what is printed or kept as a picture. */
export const legend = {
  close: 'Close the key',
  on: (date: string) => `Situation: ${date}`,
  future: 'After the article: last known state, drawn paler',
  unsure: 'paler: no day is given',
  nothing: 'At this moment the article tells of no place in view.',
  both: (name: string) => `${name} (whole countries paler)`,
  lineTitle: 'Lines and shapes',
  lines: {
    border: 'International border',
    armistice: 'Armistice or withdrawal line',
    disputed: 'Disputed line, or edge of disputed land',
    ceasefire: 'Ceasefire line, approximate',
    schematic: 'Schematic or uncertain shape',
    selected: 'Chosen place',
    touched: 'Touched by the chosen event',
  },
  disclaimer: 'Boundaries and names shown imply no endorsement.',
};
