import { useCallback, useEffect, useMemo, useRef, useState } from 'react';
import type { Viewport } from '../geo/camera';
import { usePrint } from '../outputs/print/use-print';
import { Panel } from '../panel/panel';
import { useApp } from '../state/use-app';
import { Timeline } from '../timeline/timeline';
import { useEmbed } from './embed/use-embed';
import { MapArea } from './map-area';
import { Notices } from './notices';
import type { PageData } from './page-data';
import { panelGeography } from './panel-geography';
import { Sheet } from './sheet';
import { Tools } from './tools';
import { useAppearance } from './use-appearance';
import { useGeography } from './use-geography';
import { useHydrated } from './use-hydrated';
import { useKeys } from './use-keys';
import { useLayout } from './use-layout';
import { useMapStatus } from './use-map-status';
import './app.css';
import './first.css';

/** Map, timeline and text, laid out for the window. */
export function App({ pageData }: { readonly pageData: PageData }) {
  const { actions, messages } = useApp();
  const layout = useLayout();
  const embed = useEmbed();
  const map = useMapStatus();
  const [isBeyond, setBeyond] = useState(false);
  const geography = useGeography(isBeyond || map.wanted);
  const panel = useMemo(() => panelGeography(pageData, geography.provenance), [pageData, geography.provenance]);
  const onBeyond = useCallback(() => setBeyond(true), []);
  const viewport = useRef<Viewport | null>(null);
  const currentViewport = useCallback(() => viewport.current, []);
  const credits = pageData.credits.join(' · ');
  usePrint({ geography: geography.files, currentViewport, isReady: map.status !== 'loading', credits });
  useKeys();
  useAppearance();
  useHydrated();
  useEffect(() => {
    if (geography.missing.length === 0) return;
    const files = geography.missing.map(({ file }) => file).join(', ');
    actions.notify({ id: 'geography', text: messages.app.missing(files) });
  }, [geography.missing, actions, messages]);
  return (
    <div className="app">
      <a className="app-skip" href="#text">
        {messages.app.skipToText}
      </a>
      <main className="app-main" aria-label={messages.app.mainLabel}>
        <MapArea
          {...{ layout, pageData, geography, map, viewport, onBeyond }}
          cooperative={embed !== null && layout === 'embed'}
          control={embed && <embed.FullscreenButton />}
        />
        <Timeline layout={layout} />
        <div className="app-text" id="text" data-panel tabIndex={-1}>
          <Sheet>
            <Panel layout={layout} geography={panel} link={embed && <embed.FullPageLink />}>
              <Tools geography={geography} currentViewport={currentViewport} credits={credits} />
            </Panel>
          </Sheet>
        </div>
      </main>
      <Notices />
      {embed && <embed.HostBridge trouble={map.fault && messages.map.stands[map.fault.kind]} />}
    </div>
  );
}
