import { StrictMode } from 'react';
import { createRoot } from 'react-dom/client';
import { english } from '../i18n/messages';
import { createActions } from '../state/actions';
import { readAddress } from '../state/address';
import { createAppStore } from '../state/store';
import { AppContext } from '../state/use-app';
import type { Story } from '../story/story';
import { syncAddress } from './address-sync';
import { App } from './app';

/** Starts the app in an element, at the state that the address asks for. */
export function start(root: HTMLElement, story: Story): void {
  const { address, faults } = readAddress(window.location.search, story);
  const messages = english;
  const store = createAppStore(story, address);
  const actions = createActions(store, story);
  for (const { parameter, found } of faults) {
    actions.notify({ id: `address-${parameter}`, text: messages.app.address(parameter, found) });
  }
  syncAddress(store, actions, story, window);
  createRoot(root).render(
    <StrictMode>
      <AppContext value={{ story, store, actions, messages }}>
        <App />
      </AppContext>
    </StrictMode>,
  );
}
