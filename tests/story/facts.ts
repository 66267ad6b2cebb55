/**
 * What the story has to hold, worked out from the article by hand and kept apart from the story itself: a slip in
 * one of the two shows as a difference.
 */

/** Place id and the paragraphs that speak of it. */
export const places: readonly (readonly [id: string, paragraphs: readonly number[]])[] = [
  ['gaza', [2, 5]],
  ['gaza-hamas', [3, 5, 10, 11]],
  ['gaza-israel', [10, 11, 12]],
  ['rafah', [10, 11]],
  ['rafah-crossing', [10]],
  ['southern-lebanon', [15]],
  ['israel-lebanon-border', [15]],
  ['latakia', [14]],
  ['southern-syria', [14]],
  ['west-bank', [10, 16]],
  ['west-bank-flanks', [16]],
  ['israel-south', [2, 16]],
  ['israel', [1, 5, 9, 15]],
  ['syria', [6, 14]],
  ['lebanon', [15]],
  ['iran', [1, 9, 13]],
  ['turkey', [6, 7, 8, 9]],
  ['egypt', [7, 10]],
  ['jordan', [7]],
  ['saudi-arabia', [7]],
  ['qatar', [7]],
  ['uae', [7]],
  ['indonesia', [4]],
  ['azerbaijan', [4]],
  ['mar-a-lago', [1, 9]],
];

/** What goes with a statement besides its standing: whose voice it is, and the text's own hedge. */
interface Shades {
  readonly voice?: string;
  readonly hedge?: string;
}

export interface EventFact {
  readonly id: string;
  /** The date with its precision: `=` on, `..` interval, `>=` not before, `>` after another event, `?` none; `~` is inferred. */
  readonly when: string;
  readonly places: readonly string[];
  readonly standing: string;
  readonly paragraphs: readonly number[];
  readonly shades: Shades;
}

type EventParts = [when: string, places: string, standing: string, paragraphs: number[], shades?: Shades];

function event(id: string, ...[when, places, standing, paragraphs, shades = {}]: EventParts): EventFact {
  return { id, when, places: listed(places), standing, paragraphs, shades };
}

function listed(words: string): readonly string[] {
  return words === '' ? [] : words.split(' ');
}

const NETANYAHU = 'Benjamin Netanyahu';
const TRUMP = 'Donald Trump';
const US = 'United States';

/** Oldest first; those without a date last, in no order of the text's. */
export const events: readonly EventFact[] = [
  event('hamas-assault', '= 2023-10-07', 'israel-south gaza', 'happened', [2, 16]),
  event('gaza-war', '2023-10-07 .. 2025-10 ~', 'gaza', 'happened', [2, 5]),
  event('israel-hezbollah-clashes', '2023 .. 2024-11 ~', 'israel-lebanon-border southern-lebanon', 'happened', [15]),
  event('settler-violence', '2023-10-07 ..', 'west-bank west-bank-flanks', 'happened', [16]),
  event('lebanon-ceasefire', '= 2024-11', 'southern-lebanon israel-lebanon-border', 'happened', [15]),
  event('strikes-under-ceasefire', '2024-11 ..', 'southern-lebanon lebanon', 'happened', [15]),
  event('assad-ousted', '= 2024-12', 'syria', 'happened', [14]),
  event('iran-air-campaign', '= 2025-06', 'iran', 'happened', [9, 13]),
  event('gaza-ceasefire', '= 2025-10', 'gaza-hamas gaza-israel', 'happened', [2]),
  event('gaza-divided', '2025-10 .. ~', 'gaza-hamas gaza-israel', 'happened', [3, 10, 12]),
  // Every paragraph that speaks of the meetings, not only of the show before the press.
  event('mar-a-lago-meeting', '= 2025-12-29', 'mar-a-lago', 'happened', [1, 2, 3, 7, 9, 10, 12, 13, 14, 15, 16]),
  event('latakia-attacks', '= 2025-12-29 ~', 'latakia southern-syria', 'reported', [14]),
  event('israel-f35-announced', '= 2025-12-29 ~', 'israel', 'happened', [9]),
  event('hezbollah-deadline', '= 2025-12-31', 'southern-lebanon', 'happened', [15]),
  event('article-published', '= 2026-01 early ~', '', 'happened', [3]),
  event('phase-two', '= 2026-01 rest ~', 'gaza-hamas gaza-israel', 'expected', [2, 3]),
  event('f35-delivery', '>= 2030', 'israel', 'expected', [9]),
  event('rafah-reopening', '> mar-a-lago-meeting', 'rafah-crossing gaza-israel', 'agreed', [10], {
    voice: NETANYAHU,
    hedge: 'appears',
  }),
  event('rafah-rebuilding', '> mar-a-lago-meeting', 'rafah gaza-israel', 'agreed', [10, 11], {
    voice: NETANYAHU,
    hedge: 'appears',
  }),
  event('turkish-bases', '> mar-a-lago-meeting', 'turkey egypt jordan', 'proposed', [7], { voice: US }),
  event('turkey-f35-sale', '?', 'turkey', 'proposed', [9], { voice: TRUMP, hedge: 'seriously considering' }),
  event('iran-renewed-strike', '?', 'iran', 'expected', [1, 13], { hedge: 'only … if' }),
  event('lebanon-offensive', '?', 'southern-lebanon', 'position', [15], {
    voice: 'Israel',
    hedge: 'in the near future',
  }),
];

export interface ClaimFact {
  readonly id: string;
  readonly places: readonly string[];
  readonly standing: string;
  readonly paragraph: number;
  readonly shades: Shades;
}

type ClaimParts = [places: string, standing: string, paragraph: number, shades?: Shades];

function claim(id: string, ...[places, standing, paragraph, shades = {}]: ClaimParts): ClaimFact {
  return { id, places: listed(places), standing, paragraph, shades };
}

/** What the text ties to an event, by the event's id; all else is how things stand when it is written. */
export const claims: Readonly<Record<string, readonly ClaimFact[]>> = {
  'mar-a-lago-meeting': [
    claim('iran-strike-backed', 'iran israel', 'position', 1, { voice: TRUMP }),
    claim('iran-free-hand', 'iran', 'position', 13, { voice: TRUMP, hedge: 'sounded as if' }),
    claim('phase-two-delay-asked', 'gaza-hamas', 'happened', 2),
    claim('gvili-parents', 'gaza-hamas', 'position', 2, { voice: NETANYAHU, hedge: 'hope' }),
    claim('phase-two-not-for-remains', 'gaza-hamas', 'happened', 2),
    claim('phase-two-not-for-disarming', 'gaza-hamas', 'agreed', 3, { voice: NETANYAHU, hedge: 'grudgingly' }),
    claim('disarming-was-condition', 'gaza-hamas', 'position', 3, { voice: 'Israel' }),
    claim('israel-keeps-its-part', 'gaza-israel', 'agreed', 12, { voice: TRUMP }),
    claim('rebuilding-hamas-part-opposed', 'gaza-hamas', 'position', 10, { voice: NETANYAHU, hedge: 'appears' }),
    claim('rebuilding-israeli-part', 'gaza-israel rafah', 'agreed', 10, { voice: NETANYAHU, hedge: 'appears' }),
    claim('crossing-palestinian-control', 'rafah-crossing', 'agreed', 10, {
      voice: 'Benjamin Netanyahu and Donald Trump',
      hedge: 'appears',
    }),
    claim('turkey-logistics-accepted', 'turkey', 'agreed', 7, { voice: NETANYAHU, hedge: 'appears' }),
    claim('turkey-f35-weighed', 'turkey', 'proposed', 9, { voice: TRUMP, hedge: 'seriously considering' }),
    claim('pentagon-announces-jets', 'israel', 'happened', 9),
    claim('syria-agreement-urged', 'syria', 'position', 14, { voice: TRUMP }),
    claim('lebanon-assault-vetoed', 'southern-lebanon', 'position', 15, { voice: TRUMP, hedge: 'appears' }),
    claim('border-precarious', 'southern-lebanon israel-lebanon-border', 'judgement', 15, { hedge: 'appears' }),
    claim('settlers-curb-urged', 'west-bank', 'position', 16, { voice: TRUMP, hedge: 'appears' }),
    claim('settlers-curb-agreed', 'west-bank', 'agreed', 16, { voice: NETANYAHU, hedge: 'appears' }),
    claim('divisions-papered-over', '', 'judgement', 1),
  ],
  'latakia-attacks': [claim('attacks-connivance', 'latakia southern-syria', 'reported', 14, { hedge: 'possibly' })],
  'israel-f35-announced': [claim('israel-f35-compensation', 'israel turkey', 'judgement', 9, { hedge: 'perhaps' })],
  'article-published': [
    claim('iran-strike-prepared', 'iran', 'reported', 13, { hedge: 'apparently' }),
    claim('iran-strike-order', 'iran', 'expected', 13, { hedge: 'only … if' }),
    claim('iran-refuses-talks', 'iran', 'happened', 13, { hedge: 'so far' }),
    claim('iran-in-shambles', 'iran', 'judgement', 13),
    claim('leaders-out-of-step', 'iran syria lebanon', 'judgement', 13, { hedge: 'somewhat' }),
    claim('hamas-regroups', 'gaza-hamas', 'happened', 3),
    claim('hamas-still-armed', 'gaza-hamas', 'happened', 3),
    claim('hamas-keeps-arms', 'gaza-hamas', 'position', 3, { voice: 'Hamas' }),
    claim('hamas-named', 'gaza-hamas', 'judgement', 3),
    claim('hamas-arsenal', 'gaza-hamas', 'position', 3, { voice: 'Israel' }),
    claim('remains-not-returned', 'gaza-hamas', 'happened', 2),
    claim('remains-not-found', 'gaza-hamas', 'position', 2, { voice: 'Hamas' }),
    claim('hamas-sixty-square-miles', 'gaza-hamas', 'judgement', 5),
    claim('force-hardly-any-troops', 'gaza-hamas', 'happened', 4, { hedge: 'so far' }),
    claim('force-few-hints', 'gaza-hamas indonesia azerbaijan', 'reported', 4, { hedge: 'hesitantly hinted' }),
    claim('force-without-fighting', 'gaza-hamas indonesia azerbaijan', 'position', 4, {
      voice: 'the countries that hint at joining',
    }),
    claim('only-idf-would-disarm', 'gaza-hamas', 'position', 5, { voice: 'Israel' }),
    claim('trump-against-renewed-war', 'gaza-hamas gaza-israel', 'position', 5, { voice: TRUMP }),
    claim('conquest-doubted', 'gaza-hamas', 'judgement', 5),
    claim('renewed-war-civilian-toll', 'gaza-hamas', 'judgement', 5, { hedge: 'might well' }),
    claim('aid-helps-hamas', 'gaza-hamas', 'judgement', 12),
    claim('american-support-eroded', 'israel', 'judgement', 5),
    claim('israel-losses', 'israel', 'happened', 5),
    claim('israel-war-weary', 'israel', 'judgement', 5),
    claim('victory-out-of-reach', 'israel', 'judgement', 5, { hedge: 'likely' }),
    claim('crossing-for-equipment', 'rafah-crossing gaza-israel', 'expected', 10),
    claim('crossing-authority-police', 'rafah-crossing', 'position', 10, { voice: TRUMP }),
    claim('crossing-authority-refused', 'rafah-crossing', 'position', 10, { voice: NETANYAHU }),
    claim('crossing-coalition-anger', 'rafah-crossing', 'judgement', 10, { hedge: 'likely' }),
    claim('rafah-draws-gazans', 'rafah', 'position', 11, { voice: 'United States and Israel', hedge: 'hope' }),
    claim('rafah-hamas-obstructs', 'rafah', 'judgement', 11, { hedge: 'likely' }),
    claim('turkey-eager-for-force', 'turkey', 'judgement', 6),
    claim('trump-for-turkish-part', 'turkey', 'position', 6, { voice: TRUMP }),
    claim('turkey-part-vetoed', 'turkey', 'position', 6, { voice: NETANYAHU }),
    claim('turkey-veto-right', 'turkey', 'judgement', 6, { hedge: 'quite rightly' }),
    claim('erdogan-comparisons', 'turkey', 'happened', 6, { hedge: 'recently' }),
    claim('erdogan-hostility', 'turkey', 'judgement', 6),
    claim('turkey-would-shield-hamas', 'turkey gaza-hamas', 'position', 6, { voice: 'Israel' }),
    claim('turkey-clash-feared', 'turkey', 'position', 6, { voice: 'Israel' }),
    claim('turkey-clash-possible', 'turkey syria', 'judgement', 6),
    claim('turkey-arms-syria', 'turkey syria', 'happened', 6),
    claim('turkey-logistics-proposed', 'turkey egypt jordan', 'proposed', 7, { voice: US }),
    claim('turkey-rebuilding-undecided', 'turkey', 'happened', 7, { hedge: 'up in the air' }),
    claim('erdogan-off-board', 'turkey', 'position', 8, { voice: NETANYAHU }),
    claim('board-of-peace', 'gaza-hamas gaza-israel', 'expected', 8),
    claim('f35-most-advanced', 'turkey israel', 'judgement', 9),
    claim('turkey-f35-opposed', 'turkey israel', 'position', 9, { voice: 'Israel' }),
    claim('turkey-f35-firm', 'turkey', 'judgement', 9, { hedge: 'looks as if' }),
    claim('egypt-own-firms', 'egypt', 'position', 7, { voice: 'Egypt', hedge: 'hopes' }),
    claim('egypt-under-pressure', 'egypt', 'judgement', 7),
    claim('gulf-states-to-pay', 'saudi-arabia qatar uae', 'expected', 7, { hedge: 'presumably' }),
    claim('syria-half-controlled', 'syria', 'judgement', 14),
    claim('syria-agreement-doubted', 'syria', 'judgement', 14, { hedge: 'may not' }),
    claim('syria-reformed-jihadist', 'syria', 'judgement', 14, { hedge: 'supposedly' }),
    claim('syria-minorities-harassed', 'syria', 'happened', 14),
    claim('alawites-and-assad', 'latakia', 'happened', 14),
    claim('hezbollah-rearming', 'southern-lebanon iran', 'reported', 15, { hedge: 'seem' }),
    claim('israel-threatens-offensive', 'southern-lebanon israel', 'position', 15, { voice: 'Israel' }),
    claim('trump-has-not-restrained', 'southern-lebanon', 'happened', 15, { hedge: 'so far' }),
    claim('lebanon-moves-slackly', 'lebanon', 'judgement', 15),
    claim('border-still-away', 'israel-lebanon-border', 'happened', 15),
    claim('settlers-curb-doubted', 'west-bank', 'judgement', 16, {
      voice: 'most Israeli observers',
      hedge: 'might',
    }),
    claim('far-right-for-annexation', 'west-bank', 'judgement', 16),
    claim('palestinian-state-opposed', 'west-bank', 'position', 10, { voice: NETANYAHU }),
    claim('annexation-opposed', 'west-bank', 'position', 16, { voice: US, hedge: 'traditionally' }),
    claim('partnership-holds', '', 'judgement', 17, { hedge: 'appears' }),
  ],
};

/**
 * What holds in a place, oldest first: state, the days on which it may, and those on which it surely does; `..` runs to
 * the end, `-` is no day.
 */
export const states: readonly (readonly [place: string, state: string, may: string, surely: string])[] = [
  ['gaza', 'fighting', '2023-10-07 2025-10-31', '2023-10-07 2025-09-30'],
  ['gaza-hamas', 'governed-hamas', '2025-10-01 ..', '2025-11-01 ..'],
  ['gaza-israel', 'held-israel', '2025-10-01 ..', '2025-11-01 ..'],
  ['rafah', 'foreseen', '2025-12-29 ..', '2025-12-29 ..'],
  ['rafah-crossing', 'foreseen', '2025-12-29 ..', '2025-12-29 ..'],
  ['southern-lebanon', 'fighting', '2023-10-07 2024-11-30', '2024-01-01 2024-10-31'],
  ['southern-lebanon', 'ceasefire', '2024-11-01 2025-12-30', '2024-12-01 2025-12-30'],
  ['southern-lebanon', 'deadline-passed', '2025-12-31 ..', '2025-12-31 ..'],
  ['israel-lebanon-border', 'fighting', '2023-10-07 2024-11-30', '2024-01-01 2024-10-31'],
  ['israel-lebanon-border', 'still-away', '2024-11-01 ..', '2024-12-01 ..'],
  ['latakia', 'attacks-reported', '2025-12-29 ..', '2025-12-29 ..'],
  ['southern-syria', 'attacks-reported', '2025-12-29 ..', '2025-12-29 ..'],
  ['west-bank', 'violence-rising', '2023-10-07 ..', '2023-10-07 ..'],
  ['west-bank-flanks', 'displaced', '2023-10-07 ..', '2023-10-07 ..'],
  ['israel-south', 'fighting', '2023-10-07 2023-10-07', '2023-10-07 2023-10-07'],
  ['syria', 'new-government', '2024-12-01 ..', '2025-01-01 ..'],
  ['lebanon', 'ceasefire-strikes', '2024-11-01 ..', '2024-12-01 ..'],
  ['iran', 'fighting', '2025-06-01 2025-06-30', '-'],
];

/** States whose start was worked out, by place. */
export const inferredStates = [
  'gaza',
  'gaza-hamas',
  'gaza-israel',
  'rafah',
  'rafah-crossing',
  'southern-lebanon',
  'israel-lebanon-border',
  'latakia',
  'southern-syria',
  'syria',
];
