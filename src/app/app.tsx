import { useEffect, useMemo } from 'react';
import { Panel } from '../panel/panel';
import { useApp } from '../state/use-app';
import { Timeline } from '../timeline/timeline';
import { Masthead } from './masthead';
import { Notices } from './notices';
import { panelGeography } from './panel-geography';
import { Sheet } from './sheet';
import { Stage } from './stage';
import { useGeography } from './use-geography';
import { useKeys } from './use-keys';
import { useLayout } from './use-layout';
import './app.css';

/** Map, timeline and text, laid out for the window. */
export function App() {
  const { story, actions, messages } = useApp();
  const layout = useLayout();
  const geography = useGeography();
  const panel = useMemo(() => panelGeography(story, geography), [story, geography]);
  const credits = [...new Set(geography.provenance.flatMap(({ credit }) => credit ?? []))].join(' · ');
  useKeys();
  useEffect(() => {
    if (geography.missing.length === 0) return;
    const files = geography.missing.map(({ file }) => file).join(', ');
    actions.notify({ id: 'geography', text: messages.app.missing(files) });
  }, [geography.missing, actions, messages]);
  const text = <Panel layout={layout} geography={panel} />;
  return (
    <div className={`app app-${layout}`}>
      <a className="app-skip" href="#text">
        {messages.app.skipToText}
      </a>
      <main className="app-main">
        {layout === 'narrow' && <Masthead brief />}
        <Stage layout={layout} geography={geography.files} ready={geography.settled} credits={credits} />
        <Timeline layout={layout} />
        <div className="app-text" id="text" data-panel tabIndex={-1}>
          {layout === 'narrow' ? <Sheet>{text}</Sheet> : text}
        </div>
      </main>
      <Notices />
    </div>
  );
}
