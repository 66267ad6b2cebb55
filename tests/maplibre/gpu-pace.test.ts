// @vitest-environment jsdom
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { createGpuPace } from '../../src/maplibre/view/gpu-pace';

beforeEach(() => vi.useFakeTimers({ toFake: ['requestAnimationFrame', 'cancelAnimationFrame', 'performance'] }));
afterEach(() => vi.useRealTimers());

/** A graphics context that says of every fence what `status` is, and counts fences that were not deleted. */
function fakeGl() {
  const gl = { SIGNALED: 1, UNSIGNALED: 2, SYNC_STATUS: 3, SYNC_GPU_COMMANDS_COMPLETE: 4, status: 2, fences: 0 };
  const calls = {
    fenceSync: () => {
      gl.fences += 1;
      return {};
    },
    deleteSync: () => {
      gl.fences -= 1;
    },
    getSyncParameter: () => gl.status || null,
    flush: vi.fn(),
  };
  return Object.assign(gl, calls);
}

function pacing() {
  const gl = fakeGl();
  const work = vi.fn();
  const pace = createGpuPace(gl as unknown as WebGL2RenderingContext, work);
  pace.request();
  pace.rendered();
  work.mockClear();
  return { gl, work, pace };
}

describe('the pace of the GPU', () => {
  it('lets the first work be done at once', () => {
    const work = vi.fn();
    const pace = createGpuPace(fakeGl() as unknown as WebGL2RenderingContext, work);
    pace.request();
    expect(work).toHaveBeenCalledOnce();
    expect(pace.isWaiting()).toBe(false);
  });

  it('lets all work be done at once where there is no context', () => {
    const work = vi.fn();
    const pace = createGpuPace(null, work);
    for (let times = 0; times < 3; times += 1) {
      pace.request();
      pace.rendered();
    }
    expect(work).toHaveBeenCalledTimes(3);
  });

  it('puts work off until the GPU has drawn the last, and does it once', () => {
    const { gl, work, pace } = pacing();
    for (let times = 0; times < 3; times += 1) pace.request();
    vi.advanceTimersByTime(500);
    expect(work).not.toHaveBeenCalled();
    expect(pace.isWaiting()).toBe(true);
    gl.status = gl.SIGNALED;
    vi.advanceTimersToNextFrame();
    expect(work).toHaveBeenCalledOnce();
    expect(pace.isWaiting()).toBe(false);
    expect(gl.fences).toBe(0);
  });

  it('does not wait for the frames that a moving camera has drawn since', () => {
    const { gl, pace } = pacing();
    const wait = vi.spyOn(gl, 'fenceSync');
    pace.rendered();
    pace.rendered();
    expect(wait).not.toHaveBeenCalled();
    expect(gl.fences).toBe(1);
  });

  it('lets work be done after some that threw', () => {
    const work = vi.fn(() => {
      throw new Error('not drawn');
    });
    const pace = createGpuPace(null, work);
    for (let times = 0; times < 2; times += 1) expect(() => pace.request()).toThrow('not drawn');
    expect(work).toHaveBeenCalledTimes(2);
  });

  it('lets work that asks for a frame be done once', () => {
    const pace = createGpuPace(null, () => work());
    const work = vi.fn(() => pace.request());
    pace.request();
    expect(work).toHaveBeenCalledOnce();
    pace.request();
    expect(work).toHaveBeenCalledTimes(2);
  });

  it.each([
    { case: 'that says nothing for a second', status: 2, ms: 1100 },
    { case: 'whose context is lost', status: 0, ms: 0 },
  ])('does not wait for a GPU $case', ({ status, ms }) => {
    const { gl, work, pace } = pacing();
    gl.status = status;
    pace.request();
    vi.advanceTimersByTime(ms);
    expect(work).toHaveBeenCalledOnce();
  });

  it('does nothing any more once it has ended', () => {
    const { gl, work, pace } = pacing();
    pace.request();
    pace.end();
    gl.status = gl.SIGNALED;
    vi.advanceTimersByTime(5000);
    expect(work).not.toHaveBeenCalled();
  });
});
