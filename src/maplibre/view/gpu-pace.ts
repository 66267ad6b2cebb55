/** Ms after which a GPU that says nothing is no longer waited for. */
const PATIENCE_MS = 1000;

/** Lets work be done no faster than the GPU draws. */
interface GpuPace {
  /**
   * Does the work now or, while the GPU is busy with a frame, once that is drawn; asked again until then, or by the work
   * itself, only once.
   */
  request(): void;
  /** True while work is put off. */
  isWaiting(): boolean;
  /** To be told of each frame that was given to the GPU. */
  rendered(): void;
  end(): void;
}

/**
 * Paces work that makes the GPU draw. WebGL lets frames queue up, and then holds up the whole page until they are drawn:
 * where the GPU is slow, a timeline would be dragged in jerks. Without a context nothing is waited for.
 */
export function createGpuPace(gl: WebGL2RenderingContext | null, work: () => void): GpuPace {
  let frame = 0;
  let isWorking = false;
  let fence: WebGLSync | null = null;
  let since = 0;

  const isBusy = (): boolean => {
    if (!gl || !fence) return false;
    // Of a context that is lost nothing is told.
    const isDrawing = gl.getSyncParameter(fence, gl.SYNC_STATUS) === gl.UNSIGNALED;
    if (isDrawing && performance.now() - since < PATIENCE_MS) return true;
    gl.deleteSync(fence);
    fence = null;
    return false;
  };
  const attempt = (): void => {
    frame = 0;
    if (isBusy()) {
      frame = requestAnimationFrame(attempt);
      return;
    }
    isWorking = true;
    try {
      work();
    } finally {
      isWorking = false;
    }
  };

  return {
    request() {
      if (frame === 0 && !isWorking) attempt();
    },
    isWaiting: () => frame !== 0,
    rendered() {
      // The first that is not done counts: a moving camera draws on, and would be waited for as long as it moves.
      if (!gl || fence) return;
      fence = gl.fenceSync(gl.SYNC_GPU_COMMANDS_COMPLETE, 0);
      since = performance.now();
      gl.flush();
    },
    end() {
      cancelAnimationFrame(frame);
    },
  };
}
