import { StrictMode, useCallback, useEffect, useMemo, useRef, useState } from 'react';
import type { Viewport } from '../geo/camera';
import { Panel } from '../panel/panel';
import { Boundary } from '../state/boundary';
import { AppContext, type AppContextValue, useApp } from '../state/use-app';
import { useLoaded } from '../state/use-loaded';
import { Timeline } from '../timeline/timeline';
import { BottomSheet } from './bottom-sheet';
import { useEmbed } from './embed/use-embed';
import type { PageCopy } from './kept-page';
import { useLayout, usePageScrolls } from './layout';
import { MapArea } from './map-area';
import { useMapStatus } from './map-loading';
import { loadAgain, Notices } from './notices';
import type { PageData } from './page-data';
import { useGeography } from './use-geography';
import { FIRST_STAGE, USUAL_STAGES } from './use-shown-map';
import './app.css';
import './first.css';

interface AppProps {
  readonly pageData: PageData;
  /** Stands in for what is lost; there is none at build. */
  readonly copy?: PageCopy | undefined;
  /** Done once the map's code has arrived, or does not come; none where nothing is fetched ahead. */
  readonly mapCode?: Promise<unknown> | undefined;
}

interface AppRootProps extends AppProps {
  readonly context: AppContextValue;
}

/** The app with all that it needs; the same tree at build and in the browser, so that one can take over from the other. */
export function AppRoot({ context, ...props }: AppRootProps) {
  return (
    <StrictMode>
      <AppContext value={context}>
        <App {...props} />
      </AppContext>
    </StrictMode>
  );
}

/** What nobody reaches for in the first second. */
const loadTools = () => import('./tools');

/** Map, timeline and text, laid out for the window. */
export function App({ pageData, copy, mapCode }: AppProps) {
  const app = useApp();
  const { messages } = app;
  const layout = useLayout();
  const scrolls = usePageScrolls();
  const embed = useEmbed();
  const map = useMapStatus(mapCode);
  const [needed, setNeeded] = useState(0);
  const stages = map.expected ? Math.max(needed, USUAL_STAGES) : needed;
  // What is finer leaves processor and line to the map as it draws its first view.
  const isEarly = map.saving || map.status === 'loading';
  const [geography, askAgain] = useGeography(isEarly ? Math.min(stages, FIRST_STAGE) : stages, map.tell);
  const { provenance, files, missing, settled } = geography;
  const panel = useMemo(() => ({ ...pageData, provenance }), [pageData, provenance]);
  const viewport = useRef<Viewport | null>(null);
  const currentViewport = useCallback(() => viewport.current, []);
  const tools = useLoaded(true, loadTools);
  const seen = { geography: files, currentViewport, credits: pageData.credits };
  const [letters, setLetters] = useState(0);
  useHydrated();
  const { wanted, fault, tell } = map;
  const hasShapes = files.countries !== undefined;
  useEffect(() => {
    if (wanted && settled) tell(hasShapes ? 'whole' : 'shapes');
  }, [wanted, settled, hasShapes, tell]);
  const retry = (): void => {
    // The browser remembers that a script did not load.
    if (fault === 'code') {
      loadAgain(app);
      return;
    }
    askAgain();
    tell('retry');
  };
  return (
    <div className="app">
      <a className="app-skip" href="#text">
        {messages.app.skipToText}
      </a>
      <main className="app-main" aria-label={messages.app.mainLabel}>
        <Boundary name={messages.map.label} instead={<Kept part="KeptMap" copy={copy} />}>
          <MapArea
            {...{ layout, pageData, geography, map, viewport }}
            onNeed={setNeeded}
            onRetry={retry}
            cooperative={scrolls || (embed !== null && layout === 'embed')}
            control={embed && <embed.FullscreenButton />}
          />
        </Boundary>
        <Boundary name={messages.timeline.label}>
          <Timeline layout={layout} letters={letters} />
        </Boundary>
        <div className="app-text" id="text" data-panel tabIndex={-1}>
          <Boundary name={messages.panel.label} instead={<Kept part="KeptText" copy={copy} />}>
            <BottomSheet isSheet={layout === 'narrow' && !scrolls}>
              <Panel layout={layout} geography={panel} link={embed && <embed.FullPageLink />}>
                <Boundary>{tools && <tools.Tools {...seen} />}</Boundary>
              </Panel>
            </BottomSheet>
          </Boundary>
        </div>
      </main>
      <Boundary>
        <Notices onRetry={askAgain} />
      </Boundary>
      {tools && <tools.Unseen {...seen} {...{ map, missing }} onLargeLetters={setLetters} />}
      <Boundary>{embed && <embed.HostBridge trouble={fault && messages.map.stands[fault]} />}</Boundary>
    </div>
  );
}

const loadKept = () => import('./kept-page');

/** A part of the page as it was, in place of one that is lost. */
function Kept({ part, copy }: Pick<AppProps, 'copy'> & { readonly part: 'KeptMap' | 'KeptText' }) {
  const Part = useLoaded(true, loadKept)?.[part];
  return Part && copy && <Part copy={copy} />;
}

/** Once the app answers: clears away what the page had for readers without it, and tells the style sheets. */
function useHydrated(): void {
  useEffect(() => {
    const { dataset } = document.documentElement;
    delete dataset['elsewhere'];
    dataset['hydrated'] = '';
    document.querySelector('.reading')?.remove();
  }, []);
}
