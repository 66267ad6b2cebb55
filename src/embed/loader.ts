import { articleMap } from './article-map';
import { connectParagraphs } from './paragraphs';
import { SENDER } from './protocol';
import { FRAME_FILE, LOADER_FILE } from './site';

/** Set by the build, for the code knows no story. */
declare const TITLE: string;

/** Where this file came from: a module, or a script in a shadow tree, learns it by the trace of an error alone. */
const own =
  (document.currentScript as HTMLScriptElement | null)?.src || /http\S+?(?=:\d+:)/.exec(`${Error().stack}`)?.[0];
const known = customElements.get(SENDER) as { readonly base?: string } | undefined;
const complain = (text: string): void => console.warn(`${SENDER}: ${text}`);

if (!own?.includes(`/${LOADER_FILE}`)) {
  complain(`load ${LOADER_FILE} from where the map is: <script async src="…/${LOADER_FILE}"></script>`);
} else {
  const { href: base, origin } = new URL('./', own);
  if (!known) {
    customElements.define(SENDER, articleMap({ base, origin, title: TITLE }));
    connectParagraphs();
  } else if (known.base !== base) {
    const other = known.base ?? 'another maker';
    complain(`this page has the map of ${other}; show that of ${base} by <iframe src="${base}${FRAME_FILE}">`);
  }
}
