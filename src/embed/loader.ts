import { articleMap } from './article-map';
import { connectParagraphs } from './connect-paragraphs';
import { SENDER } from './message';

/** Set by the build, for the code knows no story. */
declare const POSTER: string;
declare const TITLE: string;

const script = document.currentScript;

if (script && 'src' in script && !customElements.get(SENDER)) {
  const { href: base, origin } = new URL('./', script.src);
  const site = { base, origin, poster: base + POSTER, title: TITLE };
  customElements.define(SENDER, articleMap(site));
  connectParagraphs();
}
