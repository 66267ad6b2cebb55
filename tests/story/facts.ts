/**
 * What the story has to hold, worked out from the article by hand and kept apart from the story itself: a slip in
 * one of the two shows as a difference.
 */

/** Place id and the paragraphs that speak of it. */
export const places: readonly (readonly [id: string, paragraphs: readonly number[]])[] = [
  ['gaza', [2, 3, 5, 12]],
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
  ['israel', [1, 9, 15]],
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

export interface EventFact {
  readonly id: string;
  /** The date with its precision: `=` on, `..` interval, `<=` by, `>` after another event; `~` is inferred. */
  readonly when: string;
  readonly places: readonly string[];
  readonly standing: string;
  readonly paragraphs: readonly number[];
}

function event(id: string, when: string, places: string, standing: string, ...paragraphs: number[]): EventFact {
  return { id, when, places: places === '' ? [] : places.split(' '), standing, paragraphs };
}

/** Oldest first. */
export const events: readonly EventFact[] = [
  event('hamas-assault', '= 2023-10-07', 'israel-south gaza', 'happened', 2, 16),
  event('israel-hezbollah-clashes', '2023 .. 2024-11 ~', 'israel-lebanon-border southern-lebanon', 'happened', 15),
  event('settler-violence', '2023-10-07 ..', 'west-bank west-bank-flanks', 'happened', 16),
  event('lebanon-ceasefire', '= 2024-11', 'southern-lebanon israel-lebanon-border', 'happened', 15),
  event('strikes-under-ceasefire', '2024-11 .. 2026-01 early ~', 'southern-lebanon', 'happened', 15),
  event('assad-ousted', '= 2024-12', 'syria', 'happened', 14),
  event('iran-air-campaign', '= 2025-06', 'iran', 'happened', 9, 13),
  event('gaza-ceasefire', '= 2025-10', 'gaza-hamas gaza-israel', 'happened', 2),
  event('gaza-divided', '2025-10 .. ~', 'gaza-hamas gaza-israel', 'happened', 3, 10, 12),
  event('mar-a-lago-meeting', '= 2025-12-29', 'mar-a-lago', 'happened', 1),
  event('latakia-attacks', '= 2025-12-29', 'latakia southern-syria', 'reported', 14),
  event('hezbollah-deadline', '= 2025-12-31', 'southern-lebanon', 'happened', 15),
  event('article-published', '= 2026-01 early ~', '', 'happened', 3),
  event('phase-two', '= 2026-01 rest ~', 'gaza-hamas gaza-israel', 'expected', 2, 3),
  event('rafah-reopening', '> mar-a-lago-meeting', 'rafah-crossing gaza-israel', 'agreed', 10),
  event('rafah-rebuilding', '> mar-a-lago-meeting', 'rafah gaza-israel', 'proposed', 10, 11),
  event('f35-delivery', '= 2030', 'israel', 'expected', 9),
];

/** One statement of the meeting: id, the place whose row it belongs to, standing, paragraphs, whose voice; null is nobody's. */
export interface ClaimFact {
  readonly id: string;
  readonly place: string | null;
  readonly standing: string;
  readonly paragraphs: readonly number[];
  readonly voice?: RegExp | null;
}

type ClaimParts = [place: string | null, standing: string, paragraphs: number[], voice?: RegExp | null];

function claim(id: string, ...[place, standing, paragraphs, voice]: ClaimParts): ClaimFact {
  return { id, place, standing, paragraphs, ...(voice === undefined ? {} : { voice }) };
}

export const claims: readonly ClaimFact[] = [
  claim('iran-renewed-strike-backed', 'iran', 'agreed', [1, 13]),
  claim('iran-strike-prepared', 'iran', 'reported', [13]),
  claim('phase-two-not-to-wait', 'gaza-hamas', 'agreed', [2, 3]),
  claim('hamas-keeps-arms', 'gaza-hamas', 'position', [3], /^Hamas$/),
  claim('hamas-regroups', 'gaza-hamas', 'happened', [3], null),
  claim('hamas-arsenal', 'gaza-hamas', 'position', [3], /Israel/),
  claim('hamas-sixty-square-miles', 'gaza-hamas', 'judgement', [5]),
  claim('force-hardly-any-troops', 'gaza-hamas', 'reported', [4]),
  claim('force-peacekeepers-only', 'gaza-hamas', 'reported', [4]),
  claim('only-idf-would-disarm', 'gaza-hamas', 'position', [5], /Israel/),
  claim('trump-against-renewed-war', 'gaza-hamas', 'position', [5], /Trump/),
  claim('renewed-war-civilian-toll', 'gaza-hamas', 'judgement', [5], null),
  claim('israel-keeps-its-part', 'gaza-israel', 'agreed', [12]),
  claim('rebuilding-israeli-part-only', 'gaza-israel', 'agreed', [10]),
  claim('crossing-palestinian-control', 'rafah-crossing', 'agreed', [10]),
  claim('crossing-authority-police', 'rafah-crossing', 'position', [10], /Trump/),
  claim('crossing-authority-refused', 'rafah-crossing', 'position', [10], /Netanyahu/),
  claim('crossing-coalition-anger', 'rafah-crossing', 'judgement', [10]),
  claim('rafah-draws-gazans', 'rafah', 'judgement', [11]),
  claim('aid-helps-hamas', 'gaza-hamas', 'judgement', [12]),
  claim('war-weariness', 'gaza-israel', 'judgement', [5]),
  claim('turkey-rebuilding-undecided', 'turkey', 'reported', [7]),
  claim('turkey-eager-for-force', 'turkey', 'judgement', [6], null),
  claim('trump-for-turkish-troops', 'turkey', 'position', [6], /Trump/),
  claim('turkey-troops-vetoed', 'turkey', 'position', [6], /Netanyahu/),
  claim('turkey-logistics-proposed', 'turkey', 'proposed', [7], /United States/),
  claim('turkey-logistics-accepted', 'turkey', 'agreed', [7], /Netanyahu/),
  claim('egypt-own-firms', 'egypt', 'judgement', [7]),
  claim('gulf-states-to-pay', 'saudi-arabia', 'expected', [7]),
  claim('gulf-states-to-pay', 'qatar', 'expected', [7]),
  claim('gulf-states-to-pay', 'uae', 'expected', [7]),
  claim('erdogan-off-board', 'turkey', 'position', [8], /Netanyahu/),
  claim('turkey-f35-weighed', 'turkey', 'proposed', [9], /United States/),
  claim('turkey-f35-opposed', 'turkey', 'position', [9], /Israel/),
  claim('israel-f35-announced', 'israel', 'happened', [9]),
  claim('syria-agreement-urged', 'syria', 'position', [14], /Trump/),
  claim('syria-half-controlled', 'syria', 'judgement', [14]),
  claim('lebanon-assault-vetoed', 'southern-lebanon', 'agreed', [15]),
  claim('hezbollah-rearming', 'southern-lebanon', 'reported', [15]),
  claim('israel-threatens-offensive', 'southern-lebanon', 'reported', [15], null),
  claim('lebanon-moves-slackly', 'lebanon', 'judgement', [15]),
  claim('settlers-curb-urged', 'west-bank', 'agreed', [16]),
  claim('settlers-curb-doubted', 'west-bank', 'judgement', [16]),
  claim('annexation-opposed', 'west-bank', 'position', [16], /United States/),
  claim('partnership-holds', null, 'judgement', [17]),
];

/** The text's hedges that must not get lost: id of the statement, and its qualifier. */
export const hedges: Readonly<Record<string, string>> = {
  'iran-renewed-strike-backed': 'sounded as if',
  'renewed-war-civilian-toll': 'might',
  'iran-strike-prepared': 'apparently',
  'phase-two-not-to-wait': 'grudgingly',
  'rebuilding-israeli-part-only': 'appears',
  'crossing-palestinian-control': 'appears',
  'turkey-logistics-accepted': 'appears',
  'gulf-states-to-pay': 'presumably',
  'lebanon-assault-vetoed': 'appears',
  'hezbollah-rearming': 'seem',
  'settlers-curb-urged': 'appears',
  'partnership-holds': 'appears',
  'rafah-reopening': 'appears',
  'latakia-attacks': 'possibly',
};

/** What holds in a place, oldest first: state and the day from which it holds. */
export const states: readonly (readonly [place: string, state: string, from: string])[] = [
  ['gaza', 'fighting', '2023-10-07'],
  ['gaza-hamas', 'governed-hamas', '2025-10-01'],
  ['gaza-israel', 'held-israel', '2025-10-01'],
  ['rafah', 'foreseen', '2025-12-29'],
  ['rafah-crossing', 'foreseen', '2025-12-29'],
  ['southern-lebanon', 'fighting', '2023-10-07'],
  ['southern-lebanon', 'ceasefire-strikes', '2024-11-01'],
  ['southern-lebanon', 'deadline-passed', '2025-12-31'],
  ['israel-lebanon-border', 'fighting', '2023-10-07'],
  ['israel-lebanon-border', 'displaced', '2024-11-01'],
  ['latakia', 'attacks-reported', '2025-12-29'],
  ['southern-syria', 'attacks-reported', '2025-12-29'],
  ['west-bank', 'violence-rising', '2023-10-07'],
  ['west-bank-flanks', 'displaced', '2023-10-07'],
  ['israel-south', 'fighting', '2023-10-07'],
  ['syria', 'new-government', '2024-12-01'],
  ['iran', 'fighting', '2025-06-01'],
];
