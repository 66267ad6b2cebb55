/** Words of what tells the map in words: a view of it, and the table of what held where and when. */
export const words = {
  button: 'This view in words',
  close: 'Close',
  view: 'What the map shows',
  copy: 'Copy these words',
  lead: 'What holds in each place and since when, as far as the article tells it. Each row says how sure the text is and gives its paragraph.',
  table: 'Situation by place over time',
  when: 'When',
  situation: 'Situation',
  certainty: 'How sure',
  /** Of a row that holds at the reader's moment. */
  now: 'at this moment',
  /** The same after the article's own present. */
  last: 'last known',
  page: 'The table as a page of its own, in a new tab',
  back: 'Back to the map',
  failed: 'The words did not load. Press the button again, or load the page again.',
};
