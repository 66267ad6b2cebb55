import { app } from './en/app';
import { dates } from './en/dates';
import { map } from './en/map';
import { panel } from './en/panel';
import { picture } from './en/picture';
import { print } from './en/print';
import { share } from './en/share';
import { timeline } from './en/timeline';

/** Every text that a reader sees and that is not the story's own. Another language is another such object. */
export interface Messages {
  /** BCP 47 tag, for `Intl` and the `lang` attribute. */
  readonly locale: string;
  readonly direction: 'ltr' | 'rtl';
  readonly app: typeof app;
  readonly dates: typeof dates;
  readonly map: typeof map;
  readonly panel: typeof panel;
  readonly print: typeof print;
  readonly picture: typeof picture;
  readonly share: typeof share;
  readonly timeline: typeof timeline;
}

export const english: Messages = {
  locale: 'en-GB',
  direction: 'ltr',
  app,
  dates,
  map,
  panel,
  print,
  picture,
  share,
  timeline,
};
