import { all, mapOf } from './marked-elements';
import { isCount, MOST_PARAGRAPHS } from './message';
import { rest } from './rest';

const NUMBERED = 'data-map-paragraph';

/** Ms for which a paragraph that was jumped to stays marked. */
const MARK_MS = 2600;

/** Numbers of the article's paragraphs that the page has. */
export function paragraphsOf(): number[] {
  const numbers = all(`[${NUMBERED}]`).map((element) => Number(element.getAttribute(NUMBERED)));
  return numbers.filter(isCount).slice(0, MOST_PARAGRAPHS);
}

/** Takes the reader to a paragraph of the page, if it has it: scrolls there, marks it for a while, moves the focus. */
export function showParagraph(map: Element, paragraph: number): void {
  const elements = all<HTMLElement>(`[${NUMBERED}="${paragraph}"]`);
  const element = elements.find((each) => mapOf(each) === map) ?? elements[0];
  if (!element) return;
  rest();
  // As smoothly as the style sheet of the host has it.
  element.scrollIntoView({ block: 'center' });
  if (element.tabIndex < 0) element.tabIndex = -1;
  element.focus({ preventScroll: true });
  element.dataset['mapMarked'] = '';
  const glow = { backgroundColor: ['rgb(240 190 60 / .35)', 'transparent'] };
  element.animate(glow, MARK_MS).onfinish = () => delete element.dataset['mapMarked'];
}
