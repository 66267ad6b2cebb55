/**
 * What map and host page say to each other by `postMessage`. Every message names its sender and the version of this
 * protocol; a message of another version is left alone.
 */
export const SENDER = 'article-map';
export const VERSION = 1;

/** What is shown: ids of the story, and a day as YYYY-MM-DD. */
export interface ShownState {
  readonly place: string | null;
  readonly event: string | null;
  readonly at: string;
}

/** What a host asks to be shown, and how, in the words of the address: what is absent stays as it is, null clears. */
export type ShowRequest = { readonly [Name in keyof ShownState | 'theme' | 'hide']?: string | null };

export type HostMessage =
  /** The first that a map hears, and said again whenever the host has other paragraphs to show. */
  { readonly type: 'hello'; readonly paragraphs: readonly number[] } | ({ readonly type: 'show' } & ShowRequest);

export type FrameMessage =
  | { readonly type: 'height'; readonly height: number }
  /** Said first in answer to a hello. */
  | ({ readonly type: 'state' } & ShownState)
  | { readonly type: 'paragraph'; readonly paragraph: number }
  | { readonly type: 'error'; readonly reason: string };

/** The most that a message may hold: characters of an id and of a reason, paragraphs, and px or a paragraph's number. */
const MOST_ID = 100;
export const MOST_REASON = 500;
export const MOST_PARAGRAPHS = 1000;
const MOST_COUNT = 10_000;

type Fields = Readonly<Record<string, unknown>>;

/** Adds sender and version to a message. */
export function signed<Message extends HostMessage | FrameMessage>(message: Message): Message {
  return { ...message, sender: SENDER, version: VERSION };
}

/** Reads a signed message by a function of its fields; null where it is none. Never throws, whatever comes. */
export function readSigned<Message>(data: unknown, read: (fields: Fields) => Message | null): Message | null {
  try {
    // Own fields only, each read once: what is checked must be what is used.
    const fields: Fields = typeof data === 'object' ? { ...data } : {};
    return fields['sender'] === SENDER && fields['version'] === VERSION ? read(fields) : null;
  } catch {
    // A field that throws when it is read is no message.
    return null;
  }
}

export function isId(value: unknown): value is string {
  return isText(value);
}

/** Text of a length, which is that of an id where nothing else is said. */
export function isText(value: unknown, most = MOST_ID): value is string {
  return typeof value === 'string' && value.length <= most;
}

export function isDay(value: unknown): value is string {
  return typeof value === 'string' && /^\d{4}-\d\d-\d\d$/.test(value);
}

/** A whole number of px or of a paragraph. */
export function isCount(value: unknown): value is number {
  return Number.isInteger(value) && Number(value) > 0 && Number(value) <= MOST_COUNT;
}
