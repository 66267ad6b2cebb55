import type { Standing } from '../../story/standing';
import { panel } from './panel';

const certaintyNote =
  'A mark says how sure the text is, ¶ gives its paragraph in the article. Words in quotation marks are the text’s own, most of them hedges.';

/** What the marks of standing mean. */
const meanings: Readonly<Record<Standing, string>> = {
  happened: 'The article states it as fact.',
  reported: 'Passed on by the article from reports, sources or signs.',
  agreed: 'Settled between the parties, or settled as far as it appears.',
  proposed: 'Put forward; nobody has settled it.',
  expected: 'Due or foreseen; it had not come about when the article was written.',
  judgement: 'A view: the author’s own, unless somebody else is named.',
  position: 'The stance or account of one party, not of the author.',
};

const figures = {
  title: 'Figures: article and map',
  told: 'In the article',
  drawn: 'As drawn here',
  squareMiles: (miles: string, squareKm: string) => `${miles} square miles (${squareKm} km²)`,
  unmeasured: 'not measured: the shapes are not loaded',
  /** For the share of a part: the edge between the parts is drawn to give it. */
  agreeByDrawing: `They agree because the edge was drawn to give the article’s figure; see “${panel.folds.shape}”.`,
  agree: 'The two figures agree.',
  differ: 'The two figures differ.',
};

const provenance = {
  none: 'The sources of this shape are not loaded.',
  source: 'Source',
  licence: 'Licence',
  dataDate: 'Data of',
  method: 'Method',
  methods: {
    measured: 'measured: taken as the source has it',
    derived: 'derived: cut or joined from the source',
    drawn: 'drawn by hand from coordinates',
    computed: 'computed: all ground within a chosen distance of a line',
  },
  uncertainty: 'Accuracy',
  metres: (metres: string) => `± ${metres} m`,
};

const sources = {
  credits: 'Credits',
  layers: 'Where the shapes come from',
  article: (title: string) => `Based on the article “${title}”, in our own words; ¶ gives its paragraph.`,
};

/** Words of what stands in the panel's folds and of its figures, which nobody reads in the first second. */
export const details = { certaintyNote, meanings, figures, provenance, sources };
