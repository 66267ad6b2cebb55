import { palettes } from '../../../src/cartography/palette.ts';
import type { Story } from '../../../src/story/story.ts';
import type { Stretch } from '../../../src/time/scale.ts';
import type { Calendar, Span } from '../../../src/time/when.ts';

/** What holds in a place for a while; days are inclusive. */
export interface BenchState extends Span {
  readonly state: string;
  readonly text: string;
}

export interface BenchPlace {
  readonly id: string;
  readonly name: string;
  readonly headline: string;
  readonly text: string;
  /** Longitude and latitude in degrees. */
  readonly label: readonly [number, number] | null;
  readonly shown: Span;
  readonly states: readonly BenchState[];
}

/** The story as plain data for the pages that the app is compared with: the same texts, times and colours. */
export interface BenchStory {
  /** West, south, east, north in degrees. */
  readonly home: readonly [number, number, number, number];
  readonly calendar: Calendar;
  readonly stretches: readonly Stretch[];
  /** Colour of each state, as `#rrggbb`. */
  readonly colours: Readonly<Record<string, string>>;
  readonly places: readonly BenchPlace[];
}

/** Works a checked story out into what the peers of the bench need. */
export function benchStory({ view, calendar, stretches, states, places }: Story): BenchStory {
  return {
    home: view.home,
    calendar,
    stretches,
    colours: Object.fromEntries([...states.values()].map(({ id, tone }) => [id, palettes.light.tone[tone]])),
    places: [...places.values()].map(({ id, name, headline, text, label, shown, states: spans }) => ({
      ...{ id, name, headline, text, shown },
      label: label?.at ?? null,
      states: spans.map(({ state, text: told, span }) => ({ ...span, state, text: told })),
    })),
  };
}
