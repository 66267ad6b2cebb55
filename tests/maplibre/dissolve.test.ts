import type { Map as MapLibreMap } from 'maplibre-gl';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { dissolve, isDissolving } from '../../src/maplibre/view/dissolve';
import { type Scene, sceneAt } from '../../src/scene/scene';
import { story } from '../../src/story/load-story';

const sceneOf = (day: number, scrubbing = false): Scene =>
  sceneAt(story, day, { place: null, event: null, hovered: null, scrubbing });
const before = sceneOf(story.calendar.start);
const after = sceneOf(story.calendar.now);

describe('one state of the map fades into the next', () => {
  it('where another one holds somewhere, and where a scene follows another', () => {
    expect(isDissolving(before, after)).toBe(true);
    expect(isDissolving(after, sceneOf(story.calendar.now))).toBe(false);
  });

  it('but not in a drag, nor where a place is only chosen', () => {
    expect(isDissolving(sceneOf(story.calendar.start, true), after)).toBe(false);
    expect(isDissolving(before, sceneOf(story.calendar.now, true))).toBe(false);
    const chosen = sceneAt(story, story.calendar.now, { place: 'latakia', event: null, hovered: null });
    expect(isDissolving(after, chosen)).toBe(false);
  });
});

describe('the picture of the map as it was', () => {
  const drawImage = vi.fn();
  const still = {
    className: '',
    width: 0,
    height: 0,
    getContext: () => ({ drawImage }),
    animate: vi.fn(),
    remove: vi.fn(),
  };
  const canvas = { width: 40, height: 30, after: vi.fn() };
  const redraw = vi.fn();
  const mapThat = (isMoving: boolean) =>
    ({ isMoving: () => isMoving, getCanvas: () => canvas, redraw }) as unknown as MapLibreMap;
  const asksFor = (reduced: boolean): void => vi.stubGlobal('matchMedia', () => ({ matches: reduced })) as never;
  let finish = (): void => undefined;

  beforeEach(() => {
    vi.clearAllMocks();
    const finished = new Promise<void>((resolve) => {
      finish = resolve;
    });
    still.animate.mockReturnValue({ finished });
    vi.stubGlobal('document', { createElement: () => still });
  });
  afterEach(() => vi.unstubAllGlobals());

  it('is taken of what is drawn, laid over it, and gone once it has faded', async () => {
    asksFor(false);
    dissolve(mapThat(false));
    expect(redraw.mock.invocationCallOrder[0]).toBeLessThan(drawImage.mock.invocationCallOrder[0] ?? 0);
    expect(drawImage).toHaveBeenCalledWith(canvas, 0, 0);
    expect([still.width, still.height]).toEqual([40, 30]);
    expect(canvas.after).toHaveBeenCalledWith(still);
    expect(still.remove).not.toHaveBeenCalled();
    finish();
    await vi.waitFor(() => expect(still.remove).toHaveBeenCalledOnce());
  });

  it.each([
    ['while the camera moves', true, false],
    ['for readers who ask for reduced motion', false, true],
  ])('is not taken %s', (_, isMoving, reduced) => {
    asksFor(reduced);
    dissolve(mapThat(isMoving));
    expect(redraw).not.toHaveBeenCalled();
    expect(canvas.after).not.toHaveBeenCalled();
  });
});
