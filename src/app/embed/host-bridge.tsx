import { useEffect, useRef } from 'react';
import { frameHeight } from '../../embed/frame-size';
import { useApp } from '../../state/use-app';
import { connectHost, type HostLink } from './connect-host';

/** Keeps the page around the frame in touch; `trouble` is what hinders the map, in words. */
export function HostBridge({ trouble }: { readonly trouble: string | null }) {
  const { story, store, actions } = useApp();
  const link = useRef<HostLink | null>(null);
  useEffect(() => {
    if (window.parent === window) return;
    const connected = connectHost({ story, store, actions }, window);
    link.current = connected;
    const tellHeight = (): void => connected.tellHeight(frameHeight(window.innerWidth));
    tellHeight();
    window.addEventListener('resize', tellHeight);
    return () => {
      window.removeEventListener('resize', tellHeight);
      connected.leave();
      link.current = null;
    };
  }, [story, store, actions]);
  useEffect(() => {
    link.current?.tellTrouble(trouble);
  }, [trouble]);
  return null;
}
