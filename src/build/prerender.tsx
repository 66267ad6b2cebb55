import type { ReactNode } from 'react';
import { renderToStaticMarkup, renderToString } from 'react-dom/server';
import { reading } from '#messages/reading';
import { AppRoot } from '../app/app';
import { DATA, serialisePageData } from '../app/page-data';
import { creditsOf, parseGeography } from '../geo/geography';
import { messages } from '../i18n/messages';
import { Reading } from '../outputs/text/reading';
import { createActions } from '../state/actions';
import { createAppStore } from '../state/store';
import { AppContext } from '../state/use-app';
import { story, storyFile } from '../story/load-story';
import { partName, splitStory } from '../story/story-parts';
import { firstScript } from './first-script';
import { makePageData } from './make-page-data';
import { pageHead } from './metadata';

/** The markup that a page brings along. */
interface Prerendered {
  /** Title, description, and what is told to those who share a link. */
  readonly head: string;
  /** What runs before anything is painted. */
  readonly first: string;
  /** The line for readers whom the app does not reach. */
  readonly line: string;
  /** The app in its opening state, for the element that it takes over. */
  readonly app: string;
  /** Everything that the story tells as text, with the story's data between, for readers without a script. */
  readonly reading: string;
}

/**
 * Draws and writes the page in Node. `readFile` gives the text of a file of public/geo; `site` is where the page will
 * live, with a slash at its end, or empty where nobody has said.
 */
export function prerender(readFile: (name: string) => string, site: string): Prerendered {
  const { geography, layers } = parseGeography(readFile);
  const pageData = makePageData(story, geography, layers);
  const store = createAppStore(story);
  const context = { story, store, actions: createActions(store, story), messages };
  return {
    head: pageHead(story, messages, site),
    first: firstScript(),
    line: renderToStaticMarkup(<NotRunning />),
    app: renderToString(<AppRoot context={context} pageData={pageData} />),
    reading: renderToStaticMarkup(
      <AppContext value={context}>
        <Reading credits={creditsOf(layers)} after={dataAfter} />
        <Data name={DATA.story} value={partOf('')} />
        <Data name={DATA.page} value={serialisePageData(pageData)} />
      </AppContext>,
    ),
  };
}

/** Tells the app where the files of the map's code are, as markup. */
export function mapCode(files: readonly string[]): string {
  return `<script type="application/json" ${DATA.mapCode}>${JSON.stringify(files)}</script>`;
}

/** Says that the app does not run; the page's first script knows more and can load the page again. */
function NotRunning() {
  const { unfit, loadAgain } = reading.notRunning;
  return (
    <p className="page-line" role="status">
      <span>{unfit}</span>
      <button type="button" className="ui-button ui-button-inline" hidden>
        {loadAgain}
      </button>
    </p>
  );
}

const parts = new Map(splitStory(storyFile).map(({ name, value }) => [name, value]));

function partOf(name: string): unknown {
  return parts.get(name);
}

/** The data of a place or, with all that was said on its occasion, of an event. */
function dataAfter(kind: 'place' | 'event', id: string): ReactNode {
  const list = kind === 'place' ? 'places' : 'events';
  const index = storyFile[list].findIndex((entry) => entry.id === id);
  const claims = kind === 'event' ? storyFile.claims.map((claim, at) => ({ claim, at })) : [];
  const names = claims.filter(({ claim }) => claim.event === id).map(({ at }) => partName('claims', at));
  return [partName(list, index), ...names].map((name) => (
    <Data key={name} name={DATA.story} part={name} value={partOf(name)} />
  ));
}

interface DataProps {
  readonly name: string;
  readonly part?: string;
  readonly value: unknown;
}

/** JSON in a page; no text in it can end the element. */
function Data({ name, part = '', value }: DataProps) {
  const json = JSON.stringify(value).replaceAll('<', '\\u003c');
  // biome-ignore lint/security/noDangerouslySetInnerHtml: data, in which nothing can open or close an element
  return <script type="application/json" {...{ [name]: part }} dangerouslySetInnerHTML={{ __html: json }} />;
}
