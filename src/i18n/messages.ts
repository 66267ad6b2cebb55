import type { AppMessages } from './en/app';
import { app } from './en/app';
import type { MapMessages } from './en/map';
import { map } from './en/map';
import type { PanelMessages } from './en/panel';
import { panel } from './en/panel';
import type { PictureMessages } from './en/picture';
import { picture } from './en/picture';
import type { PrintMessages } from './en/print';
import { print } from './en/print';
import type { ShareMessages } from './en/share';
import { share } from './en/share';
import type { TimelineMessages } from './en/timeline';
import { timeline } from './en/timeline';

/** Every text that a reader sees and that is not the story's own. Another language is another such object. */
export interface Messages {
  /** BCP 47 tag, for `Intl` and the `lang` attribute. */
  readonly locale: string;
  readonly direction: 'ltr' | 'rtl';
  readonly app: AppMessages;
  readonly map: MapMessages;
  readonly panel: PanelMessages;
  readonly print: PrintMessages;
  readonly picture: PictureMessages;
  readonly share: ShareMessages;
  readonly timeline: TimelineMessages;
}

export const english: Messages = {
  locale: 'en-GB',
  direction: 'ltr',
  app,
  map,
  panel,
  print,
  picture,
  share,
  timeline,
};
