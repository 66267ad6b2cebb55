import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { HEIGHT, readPx, WIDTH } from '../../src/share/embed-options';

describe('a number of px', () => {
  it.each([
    ['640', 640, null],
    [' 640 px ', 640, null],
    ['640.4', 640, null],
    ['319', 320, 'tooLow'],
    ['-5', 320, 'tooLow'],
    ['1601', 1600, 'tooHigh'],
    ['Infinity', 1600, 'tooHigh'],
    ['', 640, 'notNumber'],
    [' ', 640, 'notNumber'],
    ['px', 640, 'notNumber'],
    ['wide', 640, 'notNumber'],
    ['6 40', 640, 'notNumber'],
  ])('written as %j is read as %d', (text, px, fault) => expect(readPx(text, WIDTH)).toEqual({ px, fault }));

  it('is whole and within its bounds, whatever was written', () => {
    const anEntry = fc.oneof(fc.string(), fc.double().map(String), fc.integer().map(String));
    fc.assert(
      fc.property(anEntry, fc.constantFrom(WIDTH, HEIGHT), (text, bounds) => {
        const { px } = readPx(text, bounds);
        expect(Number.isInteger(px) && px >= bounds.least && px <= bounds.most).toBe(true);
      }),
    );
  });
});
