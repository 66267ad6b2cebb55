import { render } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import type { ReactNode } from 'react';
import type { LayerProvenance } from '../../src/geo/geography';
import { messages } from '../../src/i18n/messages';
import type { PanelGeography } from '../../src/panel/sources';
import { createActions } from '../../src/state/actions';
import { type AppState, createAppStore } from '../../src/state/store';
import { AppContext } from '../../src/state/use-app';
import { story } from '../../src/story/load-story';

export const words = messages.panel;

const layer: LayerProvenance = {
  id: 'layer-one',
  title: 'A layer',
  source: 'a package',
  version: '1.2.3',
  licence: 'ODbL 1.0',
  credit: '© somebody',
  dataDate: '2017',
  method: 'derived',
  uncertaintyMetres: 1500,
  note: 'How it was cut.',
};

export const geography: PanelGeography = {
  provenance: [layer],
  layersOf: () => ['layer-one'],
  measured: (id) => {
    const figure = story.figures.find((each) => each.id === id);
    return figure ? figure.value * 1.1 : null;
  },
};

/** Shapes that measure what the article says. */
export const exactGeography: PanelGeography = {
  ...geography,
  measured: (id) => story.figures.find((each) => each.id === id)?.value ?? null,
};

export const noGeography: PanelGeography = { provenance: [], layersOf: () => [], measured: () => null };

/** Draws a part of the panel with the real story and a store of its own. */
export function draw(children: ReactNode, start: Partial<AppState> = {}) {
  const store = createAppStore(story, start);
  const actions = createActions(store, story);
  const app = { story, store, actions, messages };
  const view = render(<AppContext value={app}>{children}</AppContext>);
  return { ...view, store, actions, user: userEvent.setup() };
}

/** The text of an element with every run of white space as one space. */
export function textOf(element: Element | null): string {
  return (element?.textContent ?? '').replace(/\s+/g, ' ').trim();
}
