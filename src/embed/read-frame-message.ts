import { type FrameMessage, isCount, isDay, isText, MOST_REASON, readSigned } from './message';

/** Reads what a map in a frame says; null where it is nothing of this protocol. Never throws. */
export function readFrameMessage(data: unknown): FrameMessage | null {
  return readSigned<FrameMessage>(data, ({ type, height, place, event, at, paragraph, reason }) => {
    if (type === 'height' && isCount(height)) return { type, height };
    if (type === 'paragraph' && isCount(paragraph)) return { type, paragraph };
    if (type === 'error' && isText(reason, MOST_REASON)) return { type, reason };
    const isState =
      type === 'state' && (place === null || isText(place)) && (event === null || isText(event)) && isDay(at);
    return isState ? { type, place, event, at } : null;
  });
}
