import type { ArticleMapState } from './embed.d.ts';
import { parameterNames, type ShowRequest, stateNames } from './parameters.ts';

/**
 * What map and host page say to each other by `postMessage`. Every message names its sender and the version of this
 * protocol; a message of another version is left alone.
 */
export const SENDER = 'article-map';
const VERSION = 1;

export type HostMessage =
  /** The first that a map hears, and said again whenever the host has other paragraphs to show. */
  { readonly type: 'hello'; readonly paragraphs: readonly number[] } | ({ readonly type: 'show' } & ShowRequest);

export type FrameMessage =
  | { readonly type: 'height'; readonly height: number }
  /** Said first in answer to a hello. */
  | ({ readonly type: 'state' } & ArticleMapState)
  | { readonly type: 'paragraph'; readonly paragraph: number }
  | { readonly type: 'error'; readonly reason: string };

/** The most that a message may hold: characters of an id and of a reason, paragraphs, and px or a paragraph's number. */
export const MOST_ID = 100;
const MOST_REASON = 500;
export const MOST_PARAGRAPHS = 1000;
const MOST_COUNT = 10_000;

/** Adds sender and version to a message. */
export function signed<Message extends HostMessage | FrameMessage>(message: Message): Message {
  return { ...message, sender: SENDER, version: VERSION };
}

/** Reads what a map in a frame says; null where it is nothing of this protocol. Never throws. */
export function readFrameMessage(data: unknown): FrameMessage | null {
  return readSigned<FrameMessage>(data, (fields) => {
    const { type, height, paragraph, reason } = fields;
    if (type === 'height' && isCount(height)) return { type, height };
    if (type === 'paragraph' && isCount(paragraph)) return { type, paragraph };
    if (type === 'error' && isText(reason, MOST_REASON)) return { type, reason };
    const state = pick(fields, stateNames);
    return type === 'state' && isState(state) ? { type, ...state } : null;
  });
}

/** Reads what the page around the frame says; null where it is nothing of this protocol. Never throws. */
export function readHostMessage(data: unknown): HostMessage | null {
  return readSigned<HostMessage>(data, (fields) => {
    const { type, paragraphs } = fields;
    if (type === 'hello') {
      // A copy: what is checked must be what is used, holes and all.
      const copy: unknown[] = Array.isArray(paragraphs) && paragraphs.length <= MOST_PARAGRAPHS ? [...paragraphs] : [0];
      return copy.every(isCount) ? { type, paragraphs: copy } : null;
    }
    const asked = pick(
      fields,
      parameterNames.filter((name) => fields[name] !== undefined),
    );
    return type === 'show' && isRequest(asked) ? { type, ...asked } : null;
  });
}

type Fields = Readonly<Record<string, unknown>>;

/** Reads a signed message by a function of its fields; null where it is none. Never throws, whatever comes. */
function readSigned<Message>(data: unknown, read: (fields: Fields) => Message | null): Message | null {
  try {
    // Own fields only, each read once: what is checked must be what is used.
    const fields: Fields = { ...(data as object) };
    return fields['sender'] === SENDER && fields['version'] === VERSION ? read(fields) : null;
  } catch {
    // A field that throws when it is read is no message.
    return null;
  }
}

/** The named ones of some fields, and no other. */
function pick(fields: Fields, names: readonly string[]): Fields {
  return Object.fromEntries(names.map((name) => [name, fields[name]]));
}

function isState(fields: Fields): fields is Fields & ArticleMapState {
  return Object.values(fields).every(isId) && /^\d{4}-\d\d-\d\d$/.test(`${fields['at']}`);
}

/** What is no day, or unknown, is answered with an error, so that an author hears of it. */
function isRequest(fields: Fields): fields is Fields & ShowRequest {
  return Object.values(fields).every(isId);
}

function isId(value: unknown): boolean {
  return value === null || isText(value);
}

/** Text of a length, which is that of an id where nothing else is said. */
function isText(value: unknown, most = MOST_ID): value is string {
  return typeof value === 'string' && value.length <= most;
}

/** A whole number of px or of a paragraph. */
export function isCount(value: unknown): value is number {
  return typeof value === 'number' && value % 1 === 0 && value > 0 && value <= MOST_COUNT;
}
