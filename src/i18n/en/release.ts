/** Words for a reader whose page is older than what the site holds. */
export const release = {
  newer: 'There is a newer version of this map.',
  gone: 'This map was updated. It loads again in a moment, where you are.',
};
