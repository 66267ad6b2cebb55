import { useCallback, useEffect, useMemo, useRef, useState } from 'react';
import { usePrint } from '../outputs/print/use-print';
import { Panel } from '../panel/panel';
import { useApp } from '../state/use-app';
import type { Sight } from '../svg-map/shape-path';
import { Timeline } from '../timeline/timeline';
import { useEmbed } from './embed/use-embed';
import { Notices } from './notices';
import { panelGeography } from './panel-geography';
import type { Seed } from './seed';
import { Sheet } from './sheet';
import { Stage } from './stage';
import { Tools } from './tools';
import { useAlive } from './use-alive';
import { useGeography } from './use-geography';
import { useKeys } from './use-keys';
import { useLayout } from './use-layout';
import { useLook } from './use-look';
import { useMapStatus } from './use-map-status';
import './app.css';
import './first.css';

/** Map, timeline and text, laid out for the window. */
export function App({ seed }: { readonly seed: Seed }) {
  const { actions, messages } = useApp();
  const layout = useLayout();
  const embed = useEmbed();
  const map = useMapStatus();
  const [isBeyond, setBeyond] = useState(false);
  const geography = useGeography(isBeyond || map.wanted);
  const panel = useMemo(() => panelGeography(seed, geography.provenance), [seed, geography.provenance]);
  const onBeyond = useCallback(() => setBeyond(true), []);
  const sight = useRef<Sight | null>(null);
  const sightNow = useCallback(() => sight.current, []);
  const credits = seed.credits.join(' · ');
  usePrint({ geography: geography.files, sightNow, isReady: map.status !== 'loading', credits });
  useKeys();
  useLook();
  useAlive();
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
        <Stage
          {...{ layout, seed, geography, map, sight, onBeyond }}
          cooperative={embed !== null && layout === 'embed'}
          control={embed && <embed.FullscreenButton />}
        />
        <Timeline layout={layout} />
        <div className="app-text" id="text" data-panel tabIndex={-1}>
          <Sheet>
            <Panel layout={layout} geography={panel} link={embed && <embed.FullPageLink />}>
              <Tools geography={geography} sightNow={sightNow} credits={credits} />
            </Panel>
          </Sheet>
        </div>
      </main>
      <Notices />
      {embed && <embed.HostBridge trouble={map.fault && messages.map.stands[map.fault.kind]} />}
    </div>
  );
}
