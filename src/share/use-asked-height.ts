import { type RefObject, useEffect, useState } from 'react';
import { ASKED_HEIGHT } from './read-px';

/** The height in px that the embed in a frame asks for, within the bounds of the element; null until it does. */
export function useAskedHeight(frame: RefObject<HTMLIFrameElement | null>): number | null {
  const [height, setHeight] = useState<number | null>(null);
  useEffect(() => {
    const hear = ({ source, data }: MessageEvent): void => {
      const asked = source !== null && source === frame.current?.contentWindow ? askedHeight(data) : null;
      if (asked !== null) setHeight(asked);
    };
    window.addEventListener('message', hear);
    return () => window.removeEventListener('message', hear);
  }, [frame]);
  return height;
}

/** The height that a message of the embed asks for; null where it asks for none. */
export function askedHeight(data: unknown): number | null {
  if (typeof data !== 'object' || data === null) return null;
  const { sender, version, type, height } = data as Readonly<Record<string, unknown>>;
  if (sender !== 'article-map' || version !== 1 || type !== 'height') return null;
  if (typeof height !== 'number' || !Number.isFinite(height)) return null;
  return Math.round(Math.min(Math.max(height, ASKED_HEIGHT.least), ASKED_HEIGHT.most));
}
