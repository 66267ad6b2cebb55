import type { AppearanceName, AppearanceValue } from '../../embed/parameters';

const link = {
  title: 'Link to this view',
  opens: (view: string) => `Opens the map at: ${view}`,
  field: 'Address of this view',
  copy: 'Copy link',
  /** Hands the link to another program of the device. */
  handOn: 'Share…',
  notHandedOn: 'The link could not be handed on from here. Copy it instead.',
};

const kinds = {
  element: 'Script and element',
  iframe: 'Plain iframe',
};

const kindNotes = {
  element: 'Two lines. The map finds its own height, loads when a reader comes near, and moves with the paragraphs.',
  iframe: 'For systems that take no scripts: newsletters’ web pages, most content managers. The height is fixed.',
};

/** Each parameter that says how an embedded map looks, with its values. */
const appearance = {
  theme: { label: 'Colours', values: { auto: 'As the reader’s device', light: 'Light', dark: 'Dark' } },
  hide: { label: 'Leave out', values: { timeline: 'Timeline', legend: 'Key', title: 'Title' } },
} satisfies {
  readonly [Name in AppearanceName]: {
    readonly label: string;
    readonly values: Readonly<Record<AppearanceValue<Name>, string>>;
  };
};

const options = {
  kind: 'Kind of code',
  kinds,
  kindNotes,
  width: 'Width',
  widths: { full: 'As wide as the column', fixed: 'At most' },
  widthPx: 'Width in px',
  height: 'Height',
  heights: { auto: 'As the map needs', fixed: 'Fixed' },
  heightPx: 'Height in px',
  px: 'px',
  notNumber: (px: number) => `Not a number: ${px} px is used.`,
  tooLow: (px: number) => `Less than the map can do with: ${px} px is used.`,
  tooHigh: (px: number) => `More than is of use: ${px} px is used.`,
  start: 'Opens at',
  starts: { now: (view: string) => `This view: ${view}`, opening: 'The map’s own beginning' },
  appearance,
  reading: 'Reading',
  follow: 'The map follows the paragraphs as they are scrolled',
  followNote:
    'Paragraphs that carry data-map-event, data-map-place or data-map-at move the map; a click on them always does.',
};

const preview = {
  label: (width: number, height: number) => `Preview, ${width} × ${height} px`,
  scaled: (percent: string) => `drawn at ${percent}`,
  frame: (title: string) => `Preview of ${title}`,
  column: 'Try it in',
  columns: { article: 'an article’s column', phone: 'a phone’s' },
};

/** Words of the dialog for sharing. */
export const shareDialog = {
  title: 'Share or embed',
  close: 'Close',
  local: 'This map is on your own computer: nobody else can open its addresses before it is put on the web.',
  link,
  embed: { title: 'Embed in an article', field: 'Code to paste', copy: 'Copy code' },
  options,
  preview,
};

export type ShareDialogMessages = typeof shareDialog;
