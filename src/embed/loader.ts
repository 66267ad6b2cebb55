import { articleMap } from './article-map';
import { connectParagraphs } from './connect-paragraphs';
import { SENDER } from './message';

/** Set by the build, for the code knows no story. */
declare const TITLE: string;

const script = document.currentScript;

if (script && 'src' in script && !customElements.get(SENDER)) {
  const { href: base, origin } = new URL('./', script.src);
  customElements.define(SENDER, articleMap({ base, origin, title: TITLE }));
  connectParagraphs();
}
