import { StrictMode } from 'react';
import { AppContext, type AppContextValue } from '../state/use-app';
import { App } from './app';
import type { PageData } from './page-data';

/** The app with all that it needs; the same tree at build and in the browser, so that one can take over from the other. */
export function AppRoot({ pageData, ...context }: AppContextValue & { readonly pageData: PageData }) {
  return (
    <StrictMode>
      <AppContext value={context}>
        <App pageData={pageData} />
      </AppContext>
    </StrictMode>
  );
}
