import type { ReactNode } from 'react';
import { renderToStaticMarkup, renderToString } from 'react-dom/server';
import { AppRoot } from '../app/app';
import { layoutQueries } from '../app/layout';
import { DATA, serialisePageData } from '../app/page-data';
import {
  type AppearanceName,
  appearanceNames,
  appearanceParameters,
  stateNames,
  usualAppearance,
} from '../embed/parameters';
import { parseGeography } from '../geo/geography';
import { messages } from '../i18n/messages';
import { Reading } from '../outputs/text/reading';
import { createActions } from '../state/actions';
import { createAppStore } from '../state/store';
import { AppContext } from '../state/use-app';
import { story, storyFile } from '../story/load-story';
import { partName, splitStory } from '../story/story-parts';
import { makePageData } from './make-page-data';
import { pageHead } from './metadata';

/** The markup that a page brings along. */
interface Prerendered {
  /** Title, description, and what is told to those who share a link. */
  readonly head: string;
  /** What runs before anything is painted. */
  readonly first: string;
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
    app: renderToString(<AppRoot {...context} pageData={pageData} />),
    reading: renderToStaticMarkup(
      <AppContext value={context}>
        <Reading credits={pageData.credits} after={dataAfter} />
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

/**
 * What has to be known before anything is painted, as markup for the head: the layout of the window, how the page is
 * asked to look, and whether the address asks for another state than the one that the page shows. Everything else waits
 * for the app.
 */
function firstScript(): string {
  const { wide, embed } = layoutQueries;
  return [
    '<script>(d=>{const m=q=>matchMedia(q).matches,p=new URLSearchParams(location.search);',
    `d.layout=d.surface?'embed':m(${JSON.stringify(wide)})?'wide':m(${JSON.stringify(embed)})?'embed':'narrow';`,
    ...appearanceNames.map(tellStyles),
    // Where no script may load, the page's own state is better than none.
    `if(${stateNames.map((name) => `p.get('${name}')`).join('||')}){d.elsewhere='';addEventListener('error',e=>{`,
    "if(e.target.tagName==='SCRIPT')delete d.elsewhere},true)}})(document.documentElement.dataset)</script>",
  ].join('');
}

/** What style sheets are to know of a parameter, as the app will tell them. As code. */
function tellStyles(name: AppearanceName): string {
  const { takes, values } = appearanceParameters[name];
  if (takes === 'several') return `d.${name}=(p.get('${name}')||'').replaceAll(',',' ');`;
  const others = values.filter((value) => value !== usualAppearance[name]);
  return `if(/^(${others.join('|')})$/.test(p.get('${name}')))d.${name}=p.get('${name}');`;
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
