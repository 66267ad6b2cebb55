/** Words of links to the page: what those who share one are told of it, and what of one could not be followed. */
export const links = {
  pageTitle: (title: string) => `${title}: the map`,
  cardAlt: (title: string) => `Map of the places in ${title}`,
  notFollowed: (parameter: string, found: string) =>
    `The link’s ${parameter} = ${found} is unknown here and was ignored.`,
};
