import { describe, expect, it } from 'vitest';
import { story } from '../../src/story/load-story';
import type { Statement } from '../../src/story/story';
import type { Dated } from '../../src/time/dated';
import { isoDate } from '../../src/time/day';
import { contains, type When } from '../../src/time/when';
import * as facts from './facts';

/** Writes a date as the facts do. */
function shorthand(when: When): string {
  const mark = when.inferred ? ' ~' : '';
  switch (when.kind) {
    case 'on':
      return `= ${written(when.date)}${mark}`;
    case 'by':
      return `<= ${written(when.date)}${mark}`;
    case 'after':
      return `> ${when.event}${mark}`;
    case 'interval':
      return `${written(when.from)} ..${when.to === 'ongoing' ? '' : ` ${written(when.to)}`}${mark}`;
  }
}

function written({ precision, first, part }: Dated): string {
  const length = { year: 4, month: 7, day: 10 }[precision];
  return isoDate(first).slice(0, length) + (part ? ` ${part}` : '');
}

function statements(): readonly (Statement & { readonly id: string })[] {
  const places = [...story.places.values()];
  return [
    ...story.events,
    ...story.claims,
    ...places.flatMap((place) => place.states.map((state) => ({ ...state, id: `${place.id}/${state.state}` }))),
  ];
}

describe('places', () => {
  it('are those of the article, each with its paragraphs', () => {
    expect([...story.places.values()].map(({ id, paragraphs }) => [id, paragraphs])).toEqual(facts.places);
  });

  it('go through the states that the text tells of', () => {
    const found = [...story.places.values()].flatMap((place) =>
      place.states.map(({ state, span }) => [place.id, state, isoDate(span.first)]),
    );
    expect(found).toEqual(facts.states);
  });

  it('exchange one shape of the Strip for two when the ceasefire comes', () => {
    for (const day of [story.calendar.start, story.calendar.now, story.calendar.end]) {
      const shown = (id: string) => contains(story.places.get(id)?.shown ?? { first: 1, last: 0 }, day);
      expect(shown('gaza')).not.toBe(shown('gaza-hamas'));
      expect(shown('gaza-hamas')).toBe(shown('gaza-israel'));
    }
    expect(isoDate(story.places.get('gaza')?.shown.last ?? 0)).toBe('2025-09-30');
    expect(isoDate(story.places.get('gaza-hamas')?.shown.first ?? 0)).toBe('2025-10-01');
  });

  it('have a state in the vocabulary for every state, and use every word of it', () => {
    const used = new Set([...story.places.values()].flatMap(({ states }) => states.map(({ state }) => state)));
    expect(used).toEqual(new Set(story.states.keys()));
  });
});

describe('events', () => {
  it('are those of the article, oldest first, with date, places, standing and paragraphs', () => {
    const found = story.events.map(({ id, when, places, standing, paragraphs }) => {
      return { id, when: shorthand(when), places, standing, paragraphs };
    });
    expect(found).toEqual(facts.events);
  });

  it('are expected or proposed, never done, after the present of the text', () => {
    for (const event of story.events.filter(({ moment }) => moment > story.calendar.now)) {
      expect(['expected', 'proposed', 'agreed'], event.id).toContain(event.standing);
    }
    expect(isoDate(story.calendar.now)).toBe('2026-01-10');
    expect(story.eventById.get('article-published')?.moment).toBe(story.calendar.now);
  });
});

describe('claims', () => {
  it.each(facts.claims)('$id is made, about $place', ({ id, place, standing, paragraphs, voice }) => {
    const claim = story.claims.find((each) => each.id === id);
    expect(claim).toMatchObject({ standing, paragraphs, event: 'mar-a-lago-meeting' });
    if (place === null) expect(claim?.places).toEqual([]);
    else expect(claim?.places).toContain(place);
    if (voice) expect(claim?.voice).toMatch(voice);
    if (voice === null) expect(claim?.voice).toBeUndefined();
  });

  it('hold nothing that the facts do not know', () => {
    expect(new Set(story.claims.map(({ id }) => id))).toEqual(new Set(facts.claims.map(({ id }) => id)));
  });
});

describe('statements', () => {
  it.each(Object.entries(facts.hedges))('%s keeps the hedge "%s"', (id, word) => {
    expect(statements().find((statement) => statement.id === id)?.qualifier).toBe(word);
  });

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

  it('name no source for what is only reported where the article names none', () => {
    const voices = statements().flatMap(({ standing, voice }) => (standing === 'reported' && voice ? [voice] : []));
    expect(voices).toEqual([]);
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

describe('the loaded story', () => {
  it('cannot be changed by accident, its maps included', () => {
    expect(() => Object.assign(story.events[0] ?? {}, { title: '' })).toThrow(TypeError);
    expect(() => (story.places as Map<string, unknown>).set('x', null)).toThrow('frozen');
    expect(() => Object.assign(story.places.get('gaza')?.states[0] ?? {}, { text: '' })).toThrow(TypeError);
  });
});
