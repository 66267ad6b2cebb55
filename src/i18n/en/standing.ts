import type { Standing } from '../../story/standing';

interface StandingWords {
  readonly word: string;
  /** Names whose voice it is; follows the word at once. */
  readonly voice: (name: string) => string;
}

const accordingTo = (name: string) => `, according to ${name}`;
/** For what a party holds, settles or puts forward itself. */
const ofParty = (name: string) => `: ${name}`;

/** How sure the text is of a statement. */
export const standing: Readonly<Record<Standing, StandingWords>> = {
  happened: { word: 'happened', voice: accordingTo },
  reported: {
    word: 'reported',
    voice: accordingTo,
  },
  agreed: {
    word: 'agreed',
    voice: ofParty,
  },
  proposed: { word: 'proposed', voice: ofParty },
  expected: {
    word: 'expected',
    voice: accordingTo,
  },
  judgement: {
    word: 'judgement',
    voice: accordingTo,
  },
  position: {
    word: 'position',
    voice: ofParty,
  },
};
