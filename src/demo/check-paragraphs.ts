import type { Story } from '../story/story';
import type { Problem } from '../validation/problem';
import { fault } from './fault';

const MARK = 'data-map-paragraph';

/** Each paragraph of the article stands once and in order, with an address of its own that its number leads to. */
export function checkParagraphs(document: Document, story: Story): Problem[] {
  const elements = [...document.querySelectorAll(`[${MARK}]`)];
  const found = elements.map((element) => element.getAttribute(MARK));
  const expected = Array.from({ length: story.article.paragraphs }, (_, index) => String(index + 1));
  const order =
    found.join() === expected.join()
      ? []
      : [fault('$', `paragraphs ${found.join(', ')}`, `1 to ${expected.length}, each once`, `Mend ${MARK}.`)];
  return [...order, ...elements.flatMap(checkParagraph)];
}

function checkParagraph(element: Element): Problem[] {
  const number = element.getAttribute(MARK);
  const address = `p${number}`;
  const link = element.querySelector(`a[href="#${address}"]`);
  return [
    ...(element.id === address ? [] : [fault(element, `id="${element.id}"`, `id="${address}"`, 'Give it that id.')]),
    ...(link?.textContent === `¶ ${number}`
      ? []
      : [fault(element, 'no number', `a link ¶ ${number} to #${address}`, 'Put it at the start.')]),
    ...(element.matches('[data-map-event]')
      ? []
      : [fault(element, 'no event', 'data-map-event', 'Say which event the map shows beside it.')]),
  ];
}
