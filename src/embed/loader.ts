import { articleMap } from './article-map';
import { connectParagraphs } from './paragraphs';
import { SENDER } from './protocol';

/** Set by the build, for the code knows no story. */
declare const TITLE: string;

const script = document.currentScript as HTMLScriptElement | null;

if (script?.src && !customElements.get(SENDER)) {
  const { href: base, origin } = new URL('./', script.src);
  customElements.define(SENDER, articleMap({ base, origin, title: TITLE }));
  connectParagraphs();
}
