/** Reads an SVG as a program would; for tests that have a document. Throws where it is not well-formed XML. */
export function readSvg(svg: string): SVGSVGElement {
  const { documentElement } = new DOMParser().parseFromString(svg, 'image/svg+xml');
  const fault =
    documentElement.querySelector('parsererror') ?? (documentElement.tagName === 'parsererror' && documentElement);
  if (fault) throw new Error(fault.textContent ?? 'not well-formed');
  return documentElement as unknown as SVGSVGElement;
}

/** The texts that an SVG shows, lines of one text joined, each once: halos repeat theirs. */
export function textsIn(svg: SVGSVGElement): readonly string[] {
  const texts = [...svg.querySelectorAll('text')].map((text) => {
    const lines = [...text.querySelectorAll('tspan')].map(({ textContent }) => textContent ?? '');
    return lines.length > 0 ? lines.join(' ') : (text.textContent ?? '');
  });
  return [...new Set(texts)];
}

/** References of an SVG to parts of itself that are not there. */
export function danglingIn(svg: SVGSVGElement): readonly string[] {
  const attributes = [...svg.querySelectorAll('*')].flatMap((element) => [...element.attributes]);
  const used = attributes.flatMap(({ name, value }) => {
    return (name === 'xlink:href' ? /^#(.+)/ : /^url\(#(.+)\)$/).exec(value)?.slice(1) ?? [];
  });
  return used.filter((id) => !svg.querySelector(`[id="${id}"]`));
}
