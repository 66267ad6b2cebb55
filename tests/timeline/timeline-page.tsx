import { render, screen } from '@testing-library/react';
import { vi } from 'vitest';
import type { AppState } from '../../src/state/store';
import { AppContext, type AppContextValue } from '../../src/state/use-app';
import type { StoryEvent } from '../../src/story/story';
import type { TimelineLayout } from '../../src/timeline/metrics';
import { Timeline } from '../../src/timeline/timeline';
import { appAt } from '../harness/app';

export interface TimelinePage extends AppContextValue {
  readonly container: HTMLElement;
  readonly slider: HTMLInputElement;
  button(name: RegExp): HTMLElement;
  state(): AppState;
}

/** jsdom lays nothing out: all that is measured is this wide, or not measured. */
function observerOf(width: number | undefined) {
  return class {
    readonly #tell: (entries: unknown[]) => void;
    constructor(tell: (entries: unknown[]) => void) {
      this.#tell = tell;
    }
    observe(): void {
      if (width !== undefined) this.#tell([{ contentRect: { width, height: 100 } }]);
    }
    disconnect(): void {}
  };
}

/** Opens the timeline as a reader would see it who stands at an event. */
export function openTimeline(
  event: StoryEvent | null,
  start: Partial<AppState> = {},
  layout: TimelineLayout = 'wide',
  width?: number,
): TimelinePage {
  vi.stubGlobal('ResizeObserver', observerOf(width));
  const at = event ? { event: event.id, moment: event.moment } : {};
  const app = appAt({ ...at, ...start });
  const { container } = render(
    <AppContext value={app}>
      <Timeline layout={layout} />
    </AppContext>,
  );
  return {
    ...app,
    container,
    slider: screen.getByRole<HTMLInputElement>('slider'),
    button: (name) => screen.getByRole('button', { name }),
    state: () => app.store.getState(),
  };
}
