import { renderToStaticMarkup } from 'react-dom/server';
import { words } from '#messages/words';
import { messages } from '../i18n/messages';
import { TablePage } from '../outputs/words/table-page';
import { createActions } from '../state/actions';
import { createAppStore } from '../state/store';
import { AppContext } from '../state/use-app';
import { story } from '../story/load-story';
import { pageTitle } from './metadata';

/** The page of the table with its styles in it. `icon` is the icon's address. */
export function writeTable(styles: string, icon: string): string {
  const store = createAppStore(story);
  const page = (
    <html lang={messages.locale} dir={messages.direction}>
      <head>
        <meta charSet="utf-8" />
        <meta name="viewport" content="width=device-width, initial-scale=1" />
        <meta name="color-scheme" content="light dark" />
        <title>{`${words.table}: ${pageTitle}`}</title>
        <link rel="icon" type="image/svg+xml" href={icon} />
        {/* biome-ignore lint/security/noDangerouslySetInnerHtml: our own style sheets */}
        <style dangerouslySetInnerHTML={{ __html: styles }} />
      </head>
      <body>
        <AppContext value={{ story, store, actions: createActions(store, story), messages }}>
          <TablePage />
        </AppContext>
      </body>
    </html>
  );
  return `<!doctype html>${renderToStaticMarkup(page)}`;
}
