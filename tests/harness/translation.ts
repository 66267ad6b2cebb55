/**
 * Does to a page what translators of browsers do, as often as they find new words: each text gives way to other words in
 * `<font>` elements. Spaces between elements, too, as Firefox exchanges all that a paragraph has.
 */
export function translate(page: Node): void {
  for (const text of textsIn(page)) {
    if (text.parentElement?.closest('font, script, style, textarea')) continue;
    const [outer, inner] = [document.createElement('font'), document.createElement('font')];
    inner.textContent = `«${text.data}»`;
    outer.append(inner);
    text.replaceWith(outer);
  }
}

/** What a page says, in the words it had before it was translated. */
export function wordsOf(page: Node): string {
  return textsIn(page)
    .filter((text) => !text.parentElement?.closest('script, style'))
    .map(({ data }) => data.replace(/^«|»$/g, ''))
    .join('|')
    .replaceAll(/\|+/g, '|');
}

/**
 * The words that React holds in hand, as it does with those that stand among other children: it would write into them or
 * take them out even where a translator has thrown them away.
 */
export function textsHeldByReact(page: Node): string[] {
  const words = textsIn(page).filter(({ data }) => data.trim() !== '');
  const held = words.filter((text) => Object.keys(text).some((key) => key.startsWith('__reactFiber$')));
  return held.map(({ data, parentElement }) => `"${data}" in ${parentElement?.outerHTML.slice(0, 200)}`);
}

function textsIn(page: Node): Text[] {
  const walker = document.createTreeWalker(page, NodeFilter.SHOW_TEXT);
  const texts: Text[] = [];
  while (walker.nextNode()) texts.push(walker.currentNode as Text);
  return texts;
}
