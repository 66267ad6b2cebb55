/** Words on and around the map. */
export const map = {
  label: 'Map of the places in the article',
  failed: (reason: string) =>
    `The interactive map could not start; a drawing stands in for it. Reload the page to try again. (${reason})`,
  troubled: (reason: string) => `Part of the map may be missing (${reason}). The rest works.`,
  controlsLabel: 'Map view',
  zoomIn: 'Zoom in',
  zoomOut: 'Zoom out',
  reset: 'Show the whole region',
  legend: 'Key',
  legendOn: (date: string) => `Situation: ${date}`,
  legendFuture: 'After the article: last known state, drawn paler',
  legendLines: 'Lines and shapes',
  lines: {
    border: 'International border',
    armistice: 'Armistice or withdrawal line',
    disputed: 'Disputed line',
    ceasefire: 'Ceasefire line, approximate',
    schematic: 'Schematic or uncertain shape',
    selected: 'Chosen place',
    touched: 'Touched by the chosen event',
  },
  pointersLabel: 'Places beyond the frame',
  pointer: (name: string, direction: string) => `${name}, beyond the frame to the ${direction}`,
  directions: ['east', 'south-east', 'south', 'south-west', 'west', 'north-west', 'north', 'north-east'],
  zoomToLens: (name: string) => `Zoom to ${name}`,
  disclaimer: 'Boundaries and names shown imply no endorsement.',
  controls: {
    'AttributionControl.ToggleAttribution': 'Show or hide the sources of the map',
    'Map.Title': 'Map',
    'ScaleControl.Meters': 'm',
    'ScaleControl.Kilometers': 'km',
  },
};

export type MapMessages = typeof map;
