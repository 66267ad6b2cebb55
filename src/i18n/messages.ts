import { type AppMessages, app } from './en/app';
import { type MapMessages, map } from './en/map';
import { type PanelMessages, panel } from './en/panel';
import { type PictureMessages, picture } from './en/picture';
import { type PrintMessages, print } from './en/print';
import { type ShareMessages, share } from './en/share';
import { type TimelineMessages, timeline } from './en/timeline';

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
