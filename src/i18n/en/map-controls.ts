/** Words of MapLibre's own controls, by its names for them; they come with it. */
export const mapControls = {
  'AttributionControl.ToggleAttribution': 'Show or hide the sources of the map',
  'CooperativeGesturesHandler.WindowsHelpText': 'Hold Ctrl and scroll to zoom the map',
  'CooperativeGesturesHandler.MacHelpText': 'Hold ⌘ and scroll to zoom the map',
  'CooperativeGesturesHandler.MobileHelpText': 'Use two fingers to move the map',
  'ScaleControl.Meters': 'm',
  'ScaleControl.Kilometers': 'km',
};
