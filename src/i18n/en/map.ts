/** Words on and around the map. */
export const map = {
  label: 'Map of the places in the article',
  /** Why a drawing stands in for the map. */
  stands: {
    webgl: 'This is a drawing: the interactive map needs WebGL 2.',
    code: 'This is a drawing: the interactive map did not load.',
    shapes: 'This is a drawing: shapes of the map did not load.',
    context: 'This is a drawing: the graphics of this device stopped.',
    start: 'This is a drawing: the interactive map could not start.',
    saving: 'This is a drawing: your browser saves data.',
  },
  tryAgain: 'Try again',
  loadMap: 'Load the interactive map',
  controlsLabel: 'Map view',
  controls: 'Map controls',
  zoomIn: 'Zoom in',
  zoomOut: 'Zoom out',
  reset: 'Show the whole region',
  legend: 'Key',
  pointersLabel: 'Places beyond the frame',
  zoomToInset: (name: string) => `Zoom to ${name}`,
};
