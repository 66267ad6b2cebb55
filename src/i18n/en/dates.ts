/** Words around dates, as precise as the text has them. */
export const dates = {
  /** A doubt, right after the date that it is about. */
  doubtful: (doubt: string) => `(${doubt})`,
  /** On the ground beyond the present where things without a date stand. */
  undatedGround: 'No date given',
  early: (month: string) => `early ${month}`,
  rest: (month: string) => `later in ${month}`,
  between: (from: string, to: string) => `${from} to ${to}`,
  since: (from: string) => `since ${from}`,
  from: (from: string) => `from ${from}`,
  by: (date: string) => `by ${date}`,
  notBefore: (date: string) => `not before ${date}`,
  undated: 'no date in the text',
  inferred: 'inferred',
  /** Of a date that is known no more precisely. */
  unsaid: 'the article does not say which days',
  /** Of what may have been on a day of such a date. */
  someTime: { month: 'some time in this month', year: 'some time in this year' },
  outside: (source: string) => `date not in the article: ${source}`,
};
