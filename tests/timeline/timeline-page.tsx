import { render, screen } from '@testing-library/react';
import { vi } from 'vitest';
import { messages } from '../../src/i18n/messages';
import { createActions } from '../../src/state/actions';
import { type AppState, createAppStore } from '../../src/state/store';
import { AppContext, type AppContextValue } from '../../src/state/use-app';
import { normaliseStory } from '../../src/story/normalise';
import type { StoryFile } from '../../src/story/schema';
import type { Story, StoryEvent } from '../../src/story/story';
import storyFile from '../../src/story/story.json';
import type { TimelineLayout } from '../../src/timeline/metrics';
import { Timeline } from '../../src/timeline/timeline';

export const story: Story = normaliseStory(storyFile as unknown as StoryFile);

/** The event at an index; from the end for a negative one. */
export function eventAt(index: number): StoryEvent {
  const event = story.events.at(index);
  if (!event) throw new Error(`the story has no event ${index}`);
  return event;
}

export interface TimelinePage extends AppContextValue {
  readonly container: HTMLElement;
  readonly slider: HTMLInputElement;
  button(name: RegExp): HTMLElement;
  state(): AppState;
}

/** What a reader has before them, standing at an event. */
export function appAt(event: StoryEvent | null, start: Partial<AppState> = {}): AppContextValue {
  const at = event ? { event: event.id, moment: event.moment } : {};
  const store = createAppStore(story, { ...at, ...start });
  return { story, store, actions: createActions(store, story), messages };
}

/** jsdom lays nothing out, and has nobody to measure it. */
class Unmeasured {
  observe(): void {}
  disconnect(): void {}
}

/** Opens the timeline as a reader would see it who stands at an event. */
export function openTimeline(
  event: StoryEvent | null,
  start: Partial<AppState> = {},
  layout: TimelineLayout = 'wide',
): TimelinePage {
  vi.stubGlobal('ResizeObserver', Unmeasured);
  const app = appAt(event, start);
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
