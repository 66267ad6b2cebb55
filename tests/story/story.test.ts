import { describe, expect, it } from 'vitest';
import { story } from '../../src/story/load-story';
import { readStory } from '../../src/story/read-story';
import type { Statement } from '../../src/story/story';
import type { Dated } from '../../src/time/dated';
import { isoDate } from '../../src/time/day';
import { contains, type Span, type When } from '../../src/time/when';
import * as facts from './facts';
import { validText } from './valid-story';

/** Writes a date as the facts do. */
function shorthand(when: When): string {
  const mark = when.inferred ? ' ~' : '';
  switch (when.kind) {
    case 'on':
      return `= ${written(when.date)}${mark}`;
    case 'by':
      return `<= ${written(when.date)}${mark}`;
    case 'not-before':
      return `>= ${written(when.date)}${mark}`;
    case 'undated':
      return when.after === undefined ? '?' : `> ${when.after}${mark}`;
    case 'interval':
      return `${written(when.from)} ..${when.to === 'ongoing' ? '' : ` ${written(when.to)}`}${mark}`;
  }
}

function written({ precision, first, part }: Dated): string {
  const length = { year: 4, month: 7, day: 10 }[precision];
  return isoDate(first).slice(0, length) + (part ? ` ${part}` : '');
}

function writtenSpan(span: Span | null): string {
  if (span === null) return '-';
  return `${isoDate(span.first)} ${span.last === story.calendar.end ? '..' : isoDate(span.last)}`;
}

const places = [...story.places.values()];

function statements(): readonly (Statement & { readonly id: string })[] {
  return [
    ...places,
    ...story.events,
    ...story.claims,
    ...places.flatMap((place) => place.states.map((state) => ({ ...state, id: `${place.id}/${state.state}` }))),
  ];
}

/** Voice and hedge as the facts have them. */
function shadesOf({ voice, qualifier }: Statement) {
  return { ...(voice !== undefined && { voice }), ...(qualifier !== undefined && { hedge: qualifier }) };
}

describe('places', () => {
  it('are those of the article', () => {
    expect(places.map(({ id }) => id)).toEqual(facts.places.map(([id]) => id));
  });

  it.each(facts.places)('%s tells what every paragraph says of it', (id, paragraphs) => {
    const place = story.places.get(id);
    const told = [...story.events, ...story.claims].filter((each) => each.places.includes(id));
    const cited = [place, ...(place?.states ?? []), ...told].flatMap((each) => each?.paragraphs ?? []);
    expect(cited).toEqual(expect.arrayContaining([...paragraphs]));
  });

  it('go through the states that the text tells of, sure of no day that it does not name', () => {
    const found = places.flatMap((place) =>
      place.states.map(({ state, span, sure }) => [place.id, state, writtenSpan(span), writtenSpan(sure)]),
    );
    expect(found).toEqual(facts.states);
  });

  it('mark every start of a state that was worked out', () => {
    const inferred = places.filter(({ states }) => states.some(({ when }) => when.inferred)).map(({ id }) => id);
    expect(inferred).toEqual(facts.inferredStates);
  });

  it('exchange one shape of the Strip for two when the ceasefire comes', () => {
    for (const day of [story.calendar.start, story.calendar.now, story.calendar.end]) {
      const shown = (id: string) => contains(story.places.get(id)?.shown ?? null, day);
      expect(shown('gaza')).not.toBe(shown('gaza-hamas'));
      expect(shown('gaza-hamas')).toBe(shown('gaza-israel'));
    }
    expect(isoDate(story.places.get('gaza')?.shown.last ?? 0)).toBe('2025-09-30');
    expect(isoDate(story.places.get('gaza-hamas')?.shown.first ?? 0)).toBe('2025-10-01');
  });

  it('have a state in the vocabulary for every state, and use every word of it', () => {
    const used = new Set(places.flatMap(({ states }) => states.map(({ state }) => state)));
    expect(used).toEqual(new Set(story.states.keys()));
  });
});

describe('events', () => {
  it('are those of the article, with date, places, standing, voice, hedge and paragraphs', () => {
    const found = story.events.map((event) => {
      const { id, when, places: touched, standing, paragraphs } = event;
      return { id, when: shorthand(when), places: touched, standing, paragraphs, shades: shadesOf(event) };
    });
    expect(found).toEqual(facts.events);
  });

  it('are expected or proposed, never done, after the present of the text', () => {
    for (const event of story.events.filter(({ moment }) => moment > story.calendar.now)) {
      expect(['expected', 'proposed', 'agreed', 'position'], event.id).toContain(event.standing);
    }
    expect(isoDate(story.calendar.now)).toBe('2026-01-10');
    expect(story.eventById.get('article-published')?.moment).toBe(story.calendar.now);
  });

  it('without a date stand at one moment, which is no day of the axis', () => {
    const undated = story.events.filter(({ when }) => when.kind === 'undated');
    expect(undated.length).toBeGreaterThan(1);
    expect(new Set(undated.map(({ moment }) => moment))).toEqual(new Set([story.calendar.undated.last]));
    expect(undated.every(({ span, sure }) => span.first === story.calendar.undated.first && sure === null)).toBe(true);
  });
});

describe('claims', () => {
  it.each(Object.entries(facts.claims))('of %s are those that the text ties to it', (event, expected) => {
    const found = story.claims
      .filter((claim) => claim.event === event)
      .map((claim) => {
        const { id, places: about, standing, paragraphs } = claim;
        return { id, places: about, standing, paragraphs, shades: shadesOf(claim) };
      });
    const sorted = (rows: readonly { readonly id: string }[]) => [...rows].sort((a, b) => a.id.localeCompare(b.id));
    expect(sorted(found)).toEqual(
      sorted(expected.map(({ paragraph, ...row }) => ({ ...row, paragraphs: [paragraph] }))),
    );
  });

  it('hang on no event of which the facts have none', () => {
    expect(new Set(story.claims.map(({ event }) => event))).toEqual(new Set(Object.keys(facts.claims)));
  });

  it('share a paragraph with their event, unless they say how things stand when the article is written', () => {
    const strays = story.claims.filter(({ event, paragraphs }) => {
      const of = story.eventById.get(event)?.paragraphs ?? [];
      return event !== 'article-published' && !paragraphs.some((paragraph) => of.includes(paragraph));
    });
    expect(strays.map(({ id }) => id)).toEqual([]);
  });
});

describe('statements', () => {
  it('together cite every paragraph, and none that is not there', () => {
    const cited = new Set(statements().flatMap(({ paragraphs }) => paragraphs));
    expect([...cited].sort((a, b) => a - b)).toEqual(Array.from({ length: 17 }, (_, index) => index + 1));
  });

  it('are one to three sentences long', () => {
    for (const { id, text } of statements()) {
      const sentences = text.match(/[.!?](?=\s|$)/g) ?? [];
      expect(sentences.length, `${id}: ${text}`).toBeGreaterThanOrEqual(1);
      expect(sentences.length, `${id}: ${text}`).toBeLessThanOrEqual(3);
    }
  });

  it('name a voice for every position, and none for what is only reported, as the article names none', () => {
    const without = statements().filter(({ standing, voice }) => standing === 'position' && voice === undefined);
    const reported = statements().filter(({ standing, voice }) => standing === 'reported' && voice !== undefined);
    expect([...without, ...reported].map(({ id }) => id)).toEqual([]);
  });

  it('do not go beyond the article', () => {
    expect(statements().filter(({ outside }) => outside !== undefined)).toEqual([]);
  });
});

describe('timeline', () => {
  const WIDTH = 900;
  const LEAST = 14;

  it(`keeps events of different days ${LEAST} px apart on an axis of ${WIDTH} px`, () => {
    const total = story.stretches.reduce((sum, { weight }) => sum + weight, 0);
    const x = (day: number): number =>
      story.stretches.reduce((sum, { first, last, weight }) => {
        const part = Math.min(Math.max((day - first) / (last + 1 - first), 0), 1);
        return sum + (part * weight * WIDTH) / total;
      }, 0);
    const marks = [...new Set(story.events.map(({ moment }) => moment))].map(x);
    for (const [index, mark] of marks.entries()) {
      const next = marks[index + 1];
      if (next !== undefined) expect(next - mark).toBeGreaterThanOrEqual(LEAST);
    }
  });

  it('has stretches that follow each other without a gap, from start to end', () => {
    expect(story.stretches[0]?.first).toBe(story.calendar.start);
    expect(story.stretches.at(-1)?.last).toBe(story.calendar.end);
    for (const [index, stretch] of story.stretches.entries()) {
      expect(stretch.last).toBeGreaterThanOrEqual(stretch.first);
      const next = story.stretches[index + 1];
      if (next) expect(next.first).toBe(stretch.last + 1);
    }
  });
});

describe('a story that was read', () => {
  it('cannot be changed by accident, its maps included', () => {
    const read = readStory(validText, 'a.json');
    if ('problems' in read) throw new Error('the shipped story is not read');
    const { places: map, events, view } = read.story;
    if (!(map instanceof Map)) throw new Error('places are no map');
    for (const change of [() => map.set('x', null), () => map.delete('gaza'), () => map.clear()]) {
      expect(change).toThrow('frozen');
    }
    const [place] = map.values();
    for (const part of [read.story, events, events[0], events[0]?.when, view.home, place, place?.states[0]]) {
      expect(part).toBeTypeOf('object');
      expect(part).toSatisfy(Object.isFrozen);
    }
  });
});
