import { expect, it } from 'vitest';
import { listStatements } from '../../src/check/list-statements';
import { story } from '../../src/story/load-story';
import { standings } from '../../src/story/standing';

const list = listStatements(story);

/** What stands under a standing's heading. */
function under(standing: string): string {
  const start = list.indexOf(`${standing.toUpperCase()}: `);
  const next = list.indexOf('\n\n\n', start);
  return list.slice(start, next < 0 ? undefined : next);
}

it('lists every statement once, under its standing', () => {
  const places = [...story.places.values()];
  const all = [story.headline, ...places, ...places.flatMap(({ states }) => states), ...story.events, ...story.claims];
  for (const standing of standings) {
    const own = all.filter((statement) => statement.standing === standing);
    expect(under(standing).split('\n')[0]).toBe(`${standing.toUpperCase()}: ${own.length}`);
    for (const { text } of own) expect(under(standing)).toContain(text);
  }
  expect(list.match(/^ {2}¶/gm)).toHaveLength(all.length);
});

it('gives paragraph, voice, hedge and date of each', () => {
  expect(under('agreed')).toContain(
    'state rafah, foreseen · since 29 December 2025 (inferred) · voice: Benjamin Netanyahu · hedge: “appears”',
  );
  expect(under('position')).toContain('  ¶ 3  Hamas insists on keeping its weapons.');
  expect(under('judgement')).toContain('claim partnership-holds, at article-published, of all');
});
