import { describe, expect, it } from 'vitest';
import type { ArticleMapState } from '../../src/embed/embed.d.ts';
import { answer, load, openMap, record, SHOWN, say, tellState } from './article-map-harness';

const AT = '2025-05-05';

describe('what a map tells the page', () => {
  it('is first that it is ready, and with what, once, also to those around it', () => {
    const map = openMap();
    const [heard, above] = [record(map), record(document.body)];
    load(map);
    say(map, { type: 'height', height: 600 });
    expect(map.state).toBeNull();
    expect(heard).toEqual([]);
    tellState(map);
    expect(map.state).toEqual(SHOWN);
    expect(heard).toEqual([['ready', SHOWN]]);
    tellState(map);
    expect(heard).toEqual([['ready', SHOWN]]);
    expect(above).toEqual(heard);
  });

  const changes: [changed: Partial<ArticleMapState>, types: string[]][] = [
    [{ place: 'bridge' }, ['placechange']],
    [{ place: null }, ['placechange']],
    [{ event: 'flood' }, ['eventchange']],
    [{ at: AT }, ['momentchange']],
    [{ place: null, event: 'flood', at: AT }, ['placechange', 'eventchange', 'momentchange']],
    [{}, []],
  ];
  it.each(changes)('is of a change to %o no more than %j', (changed, types) => {
    const map = openMap();
    answer(map);
    const [heard, above] = [record(map), record(document.body)];
    tellState(map, changed);
    const state = { ...SHOWN, ...changed };
    expect(heard).toEqual(types.map((type) => [type, state]));
    expect(above).toEqual(heard);
    expect(map.state).toEqual(state);
  });

  it('has the new state already where it is heard', () => {
    const map = openMap();
    answer(map);
    const states: unknown[] = [];
    map.addEventListener('placechange', ({ detail }) => states.push([map.state, detail.place]));
    tellState(map, { place: 'bridge' });
    expect(states).toEqual([[{ ...SHOWN, place: 'bridge' }, 'bridge']]);
  });

  it('is what it does not know, to those alone who listen to it', () => {
    const map = openMap();
    answer(map);
    const [heard, above] = [record(map), record(window)];
    say(map, { type: 'error', reason: 'place = "x" is unknown' });
    expect(heard).toEqual([['error', { reason: 'place = "x" is unknown' }]]);
    expect(above).toEqual([]);
  });

  it('is nothing of the message but the state', () => {
    const map = openMap();
    const heard = record(map);
    answer(map);
    expect(Object.keys(map.state ?? {}).sort()).toEqual(['at', 'event', 'place']);
    expect(heard).toStrictEqual([['ready', { ...SHOWN }]]);
  });
});

describe('a frame that begins anew', () => {
  it('is greeted again, and is not ready twice', () => {
    const map = openMap();
    const { said } = answer(map);
    const heard = record(map);
    say(map, { type: 'height', height: 600 });
    tellState(map, { at: AT });
    expect(said('hello')).toHaveLength(2);
    expect(heard).toEqual([['momentchange', { ...SHOWN, at: AT }]]);
  });
});
