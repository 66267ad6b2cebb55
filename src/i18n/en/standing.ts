import type { Standing } from '../../story/standing';

interface StandingWords {
  readonly word: string;
  readonly meaning: string;
  /** Names whose voice it is; follows the word at once. */
  readonly voice: (name: string) => string;
}

const accordingTo = (name: string) => `, according to ${name}`;
/** For what a party holds, settles or puts forward itself. */
const ofParty = (name: string) => `: ${name}`;

/** How sure the text is of a statement. */
export const standing: Readonly<Record<Standing, StandingWords>> = {
  happened: { word: 'happened', meaning: 'The article states it as fact.', voice: accordingTo },
  reported: {
    word: 'reported',
    meaning: 'Passed on by the article from reports, sources or signs.',
    voice: accordingTo,
  },
  agreed: {
    word: 'agreed',
    meaning: 'Settled between the parties, or settled as far as it appears.',
    voice: ofParty,
  },
  proposed: { word: 'proposed', meaning: 'Put forward; nobody has settled it.', voice: ofParty },
  expected: {
    word: 'expected',
    meaning: 'Due or foreseen; it had not come about when the article was written.',
    voice: accordingTo,
  },
  judgement: {
    word: 'judgement',
    meaning: 'A view: the author’s own, unless somebody else is named.',
    voice: accordingTo,
  },
  position: {
    word: 'position',
    meaning: 'The stance or account of one party, not of the author.',
    voice: ofParty,
  },
};
