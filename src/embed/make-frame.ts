import type { ShowRequest } from './message';
import { FRAME_FILE, type Site } from './site';

const RIGHTS =
  'allow-scripts allow-same-origin allow-popups allow-popups-to-escape-sandbox allow-downloads allow-modals';

/** The frame of a map that begins with these parameters; those that are empty are left out. */
export function makeFrame({ base }: Site, parameters: ShowRequest): HTMLIFrameElement {
  const query = new URLSearchParams();
  for (const [name, value] of Object.entries(parameters)) if (value) query.set(name, value);
  const frame = document.createElement('iframe');
  frame.setAttribute('sandbox', RIGHTS);
  frame.referrerPolicy = 'no-referrer';
  frame.allow = 'fullscreen;clipboard-write';
  frame.src = `${base}${FRAME_FILE}?${query}`;
  return frame;
}
