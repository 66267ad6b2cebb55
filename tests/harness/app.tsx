import { render } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import type { ReactNode } from 'react';
import { messages } from '../../src/i18n/messages';
import { createActions } from '../../src/state/actions';
import { type AppState, createAppStore } from '../../src/state/store';
import { AppContext, type AppContextValue } from '../../src/state/use-app';
import { story } from '../../src/story/load-story';
import type { StoryEvent } from '../../src/story/story';

/** What components may use, with the real story and a store of its own. */
export function appAt(start: Partial<AppState> = {}): AppContextValue {
  const store = createAppStore(story, start);
  return { story, store, actions: createActions(store, story), messages };
}

/** Draws a part of the page. */
export function draw(children: ReactNode, start: Partial<AppState> = {}) {
  const { store, actions, ...app } = appAt(start);
  const view = render(children, {
    wrapper: ({ children: part }) => <AppContext value={{ store, actions, ...app }}>{part}</AppContext>,
  });
  return { ...view, store, actions, user: userEvent.setup() };
}

/** The event at an index; from the end for a negative one. */
export function eventAt(index: number): StoryEvent {
  const event = story.events.at(index);
  if (!event) throw new Error(`the story has no event ${index}`);
  return event;
}

/** The text of an element with every run of white space as one space. */
export function textOf(element: Element | null): string {
  return (element?.textContent ?? '').replace(/\s+/g, ' ').trim();
}
