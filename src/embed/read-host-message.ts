import { type HostMessage, isCount, isId, MOST_PARAGRAPHS, readSigned, type ShowRequest } from './message';

/** Reads what the page around the frame says; null where it is nothing of this protocol. Never throws. */
export function readHostMessage(data: unknown): HostMessage | null {
  return readSigned<HostMessage>(data, ({ type, paragraphs, place, event, at, theme, hide }) => {
    switch (type) {
      case 'hello': {
        // A copy: what is checked must be what is used, holes and all.
        const copy: unknown[] =
          Array.isArray(paragraphs) && paragraphs.length <= MOST_PARAGRAPHS ? [...paragraphs] : [0];
        return copy.every(isCount) ? { type, paragraphs: copy } : null;
      }
      // What is no day is answered with an error, as an unknown place is, so that an author hears of it.
      case 'show':
        return [place, event, at, theme, hide].every(isAsked)
          ? { type, ...given({ place, event, at, theme, hide }) }
          : null;
      default:
        return null;
    }
  });
}

function isAsked(value: unknown): boolean {
  return value === undefined || value === null || isId(value);
}

function given(request: Readonly<Record<keyof ShowRequest, unknown>>): ShowRequest {
  return Object.fromEntries(Object.entries(request).filter(([, value]) => value !== undefined));
}
