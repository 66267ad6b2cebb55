import { describe, expect, it } from 'vitest';
import { answer, load, look, openMap, say, tellState } from './article-map-harness';

/** Ids of the elements that are marked as being about what the map shows. */
function current(): string[] {
  const marked = [...document.querySelectorAll('[aria-current]')];
  expect(marked.map((element) => element.getAttribute('aria-current'))).toEqual(marked.map(() => 'true'));
  return marked.map(({ id }) => id);
}

const PAGE = [
  '<p id="harbour" data-map-place="harbour">a</p>',
  '<p id="harbour-then" data-map-place="harbour" data-map-at="2025-05-05">a</p>',
  '<a id="flood" href="#x" data-map-event="flood">a</a>',
  '<p id="flood-there" data-map-event="flood" data-map-place="harbour">a</p>',
  '<p id="then" data-map-at="2025-05-05">a</p>',
  '<p id="nothing" data-map-place="">a</p>',
  '<p id="other" data-map-paragraph="1">a</p>',
].join('');

const FLOOD = { place: null, event: 'flood', at: '2025-04-04' };

describe('what is about what the map shows', () => {
  const states: [state: Parameters<typeof tellState>[1], ids: string[]][] = [
    [{ place: 'harbour' }, ['harbour']],
    [{ place: 'harbour', at: '2025-05-05' }, ['harbour', 'harbour-then', 'then']],
    [FLOOD, ['flood']],
    [{ ...FLOOD, place: 'harbour' }, ['harbour', 'flood-there']],
    [{ place: null, at: '2025-05-05' }, ['then']],
    [{ place: 'tower', event: 'fire' }, []],
  ];
  it.each(states)('is marked at %o: %j', (state, ids) => {
    const map = openMap(`<article-map></article-map>${PAGE}`);
    answer(map, state);
    expect(current().filter((id) => id !== 'nothing')).toEqual(ids);
  });

  it('is nothing that is about nothing', () => {
    answer(openMap(`<article-map></article-map>${PAGE}`));
    expect(current()).not.toContain('nothing');
  });

  it('is marked no longer than it is shown', () => {
    const map = openMap(`<article-map></article-map>${PAGE}`);
    answer(map, { place: 'harbour' });
    tellState(map, FLOOD);
    expect(current()).not.toContain('harbour');
    expect(current()).toContain('flood');
    tellState(map, { place: 'harbour' });
    expect(current()).not.toContain('flood');
    expect(current()).toContain('harbour');
  });

  it('is not known before the map says what it shows', () => {
    const map = openMap(`<article-map place="harbour"></article-map>${PAGE}`);
    load(map);
    say(map, { type: 'height', height: 600 });
    expect(current()).toEqual([]);
  });

  it('is marked where it was added later, too', async () => {
    const map = openMap('<article-map></article-map>');
    answer(map);
    document.body.insertAdjacentHTML('beforeend', '<section><p id="harbour" data-map-place="harbour">a</p></section>');
    await look();
    expect(current()).toEqual(['harbour']);
  });
});
