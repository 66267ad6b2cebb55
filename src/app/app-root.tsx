import { StrictMode } from 'react';
import { AppContext, type AppContextValue } from '../state/use-app';
import { App } from './app';
import type { Seed } from './seed';

/** The app with all that it needs; the same tree at build and in the browser, so that one can take over from the other. */
export function AppRoot({ seed, ...context }: AppContextValue & { readonly seed: Seed }) {
  return (
    <StrictMode>
      <AppContext value={context}>
        <App seed={seed} />
      </AppContext>
    </StrictMode>
  );
}
