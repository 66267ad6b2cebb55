/** Words of the line of what lies beyond the map; they come with it. */
export const beyond = {
  title: 'Beyond the map',
  nothing: 'No place of the story is in sight.',
  home: 'Back to the region',
  place: (name: string, direction: string, state: string | null) =>
    `${name}, beyond the frame to the ${direction}${state === null ? '' : `: ${state}`}`,
  directions: ['east', 'south-east', 'south', 'south-west', 'west', 'north-west', 'north', 'north-east'],
};
