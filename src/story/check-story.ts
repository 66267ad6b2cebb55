import type { Issue } from '../validation/problem';
import { checkDates } from './check-dates';
import { checkHedges } from './check-hedges';
import { checkIds } from './check-ids';
import { checkPositions } from './check-positions';
import { checkReferences } from './check-references';
import { checkStatements } from './check-statements';
import { checkTimeline } from './check-timeline';
import type { KnownIds } from './readable';
import type { StoryFile } from './schema';

/** Everything that is wrong with a story file beyond the shape of its parts. */
export function issuesIn(file: StoryFile, known: KnownIds): readonly Issue[] {
  return [
    ...checkIds(file),
    ...checkReferences(file, known),
    ...checkStatements(file),
    ...checkHedges(file),
    ...checkTimeline(file),
    ...checkDates(file),
    ...checkPositions(file),
  ];
}
