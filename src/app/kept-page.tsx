import { type MouseEvent, type ReactNode, useEffect, useRef } from 'react';
import { hashAddress } from '../state/address';
import { useApp, useAppState } from '../state/use-app';
import { Masthead } from './masthead';
import './kept-page.css';

/** The page as it was before the app took it over. */
export interface PageCopy {
  /** A copy of what the app stands in. */
  readonly app: Element;
  /** All texts. */
  readonly reading: Element | null;
}

interface KeptProps {
  readonly copy: PageCopy;
}

/** The page's own drawing, in place of a map that is lost. */
export function KeptMap({ copy }: KeptProps) {
  return (
    <>
      <div className="app-overlay">
        <Masthead />
      </div>
      <Kept className="app-map-area" part={copy.app.querySelector('.app-svg-map')} />
    </>
  );
}

/** The page's texts, in place of a panel that is lost, where the one of what is chosen begins. */
export function KeptText({ copy }: KeptProps) {
  const { place, event } = useAppState((state) => state);
  const id = place === null ? `event-${event}` : `place-${place}`;
  // biome-ignore lint/correctness/useExhaustiveDependencies: they stand in the page once it is drawn
  useEffect(() => document.getElementById(id)?.scrollIntoView(), [id, copy]);
  return <Kept className="kept-text" part={copy.reading} />;
}

/** A part of the page, whose links lead to what the app shows. */
function Kept({ className, part }: { readonly className: string; readonly part: Element | null }): ReactNode {
  const { story, store, actions } = useApp();
  const element = useRef<HTMLDivElement>(null);
  useEffect(() => {
    if (part) element.current?.append(part);
  }, [part]);
  const follow = (click: MouseEvent): void => {
    const link = click.target instanceof Element ? click.target.closest('a') : null;
    const asked = hashAddress(link?.getAttribute('href') ?? '', story);
    if (Object.keys(asked).length === 0) return;
    click.preventDefault();
    const { place, event, moment } = store.getState();
    actions.follow({ place, event, moment, ...asked });
  };
  // biome-ignore lint/a11y: the links within answer to keys by themselves
  return <div className={className} ref={element} onClick={follow} />;
}
