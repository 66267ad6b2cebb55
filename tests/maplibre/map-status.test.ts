import { describe, expect, it } from 'vitest';
import { AT_FIRST, afterEvent, type MapEvent, type MapFault, type MapProgress } from '../../src/maplibre/map-status';

/** How far a map is after all that is told of it. */
const mapThat = (...events: readonly MapEvent[]): MapProgress => events.reduce(afterEvent, AT_FIRST);

const FAULTS: readonly MapFault[] = ['webgl', 'code', 'shapes', 'context', 'start'];

describe('a map', () => {
  it('is on its way, then ready', () => {
    expect(mapThat()).toEqual({ status: 'loading', fault: null, attempt: 0 });
    expect(mapThat('ready')).toEqual({ status: 'ready', fault: null, attempt: 0 });
  });

  it.each(FAULTS)('that is given up (%s) says why', (fault) => {
    expect(mapThat(fault)).toEqual({ status: 'failed', fault, attempt: 0 });
  });

  it.each(FAULTS)('that comes after it was given up (%s) is seen, and nothing hinders it', (fault) => {
    expect(mapThat(fault, 'ready')).toEqual({ status: 'ready', fault: null, attempt: 0 });
    expect(mapThat(fault, 'loading', 'ready')).toEqual({ status: 'ready', fault: null, attempt: 0 });
  });

  it('whose context is lost waits for it without a word, and draws again when it is back', () => {
    expect(mapThat('ready', 'lost')).toEqual({ status: 'lost', fault: null, attempt: 0 });
    expect(mapThat('ready', 'lost', 'loading')).toEqual({ status: 'loading', fault: null, attempt: 0 });
    expect(mapThat('ready', 'lost', 'context', 'loading').fault, 'until it has drawn').toBe('context');
  });

  it('says first what hinders it first, and lacking shapes last', () => {
    expect(mapThat('webgl', 'shapes').fault).toBe('webgl');
    expect(mapThat('shapes', 'webgl').fault).toBe('webgl');
    expect(mapThat('webgl', 'code').fault).toBe('webgl');
    expect(mapThat('code', 'webgl').fault).toBe('webgl');
    expect(mapThat('shapes', 'start').fault).toBe('start');
  });

  it('goes on once its shapes are there, which mends nothing else', () => {
    expect(mapThat('shapes', 'whole')).toEqual({ status: 'loading', fault: null, attempt: 0 });
    expect(mapThat('start', 'whole')).toEqual(mapThat('start'));
    expect(mapThat('ready', 'whole')).toEqual(mapThat('ready'));
  });

  it('is started anew where the reader asks for it, but where it only waits for shapes', () => {
    for (const fault of FAULTS) {
      const { attempt, ...rest } = mapThat(fault, 'retry');
      expect(rest).toEqual({ status: 'loading', fault: null });
      expect(attempt).toBe(fault === 'shapes' ? 0 : 1);
    }
    expect(mapThat('start', 'retry', 'start', 'retry').attempt).toBe(2);
  });
});
