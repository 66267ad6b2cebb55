/** Words of a view of the map told in words, for those who do not see it. */
export const description = {
  /** Where the reader stands in time, with what happened then. */
  moment: (date: string, title: string) => `${date}: ${title}.`,
  shows: (moment: string) => `The map shows ${moment}`,
  /** A state, with how sure the text is of it. */
  held: (state: string, standing: string) => `${state} (${standing})`,
  /** A state's name among others, between which there are semicolons. */
  breath: (state: string) => state.replaceAll('; ', ', '),
  /** A place with what holds there; what its name says itself, as that of a part may, is not said again. */
  place: (name: string, held: string) => {
    const [state = ''] = held.split(' (');
    return name.toLowerCase().includes(state.toLowerCase()) ? name + held.slice(state.length) : `${name}: ${held}`;
  },
  /** Of a place in which nothing holds. */
  nothing: 'nothing told at this moment',
  everything: 'All places and events.',
  changed: (changes: string) => `Changed: ${changes}.`,
  more: (places: number) => (places === 1 ? 'And one place more.' : `And ${places} places more.`),
  chosen: (name: string) => `Chosen: ${name}.`,
  told: (places: string) => `In view, from west to east: ${places}.`,
  quiet: (places: string) => `Also in view: ${places}.`,
  empty: 'No place of the article is in view.',
  beyond: (places: string) => `Beyond the map: ${places}.`,
};
