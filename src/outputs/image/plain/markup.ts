/** An element of an SVG drawing; texts and attribute values stay escaped as they were written. */
export interface MarkupElement {
  readonly name: string;
  readonly attributes: ReadonlyMap<string, string>;
  readonly children: readonly MarkupNode[];
}

export type MarkupNode = MarkupElement | string;

interface OpenElement {
  readonly name: string;
  readonly attributes: ReadonlyMap<string, string>;
  readonly children: MarkupNode[];
}

const PIECE = /<\/([\w:-]+)>|<([\w:-]+)((?:\s+[\w:-]+="[^"]*")*)\s*(\/?)>|([^<]+)/y;

/**
 * Reads the well-formed XML of one element, as React and `XMLSerializer` write it. Throws an error that says where for
 * anything else, comments and the like included.
 */
export function parseMarkup(markup: string): MarkupElement {
  const top: OpenElement = { name: '', attributes: new Map(), children: [] };
  const open: OpenElement[] = [top];
  PIECE.lastIndex = 0;
  while (PIECE.lastIndex < markup.length) {
    const at = PIECE.lastIndex;
    const [piece, closes, opens, attributes = '', isEmpty, text] = PIECE.exec(markup) ?? [];
    const current = open.at(-1);
    if (piece === undefined || !current || (closes !== undefined && closes !== current.name)) throw fault(markup, at);
    if (closes !== undefined) open.pop();
    if (text !== undefined) current.children.push(text);
    if (opens === undefined) continue;
    const element: OpenElement = { name: opens, attributes: readAttributes(attributes), children: [] };
    current.children.push(element);
    if (!isEmpty) open.push(element);
  }
  const [root] = top.children;
  if (open.length !== 1 || top.children.length !== 1 || typeof root !== 'object') throw fault(markup, markup.length);
  return root;
}

function readAttributes(text: string): ReadonlyMap<string, string> {
  return new Map([...text.matchAll(/([\w:-]+)="([^"]*)"/g)].map(([, name = '', value = '']) => [name, value]));
}

function fault(markup: string, at: number): Error {
  return new Error(`the drawing cannot be read at character ${at}: ${markup.slice(at, at + 40) || 'its end'}`);
}

/** Writes nodes as XML; what was read is written with the same meaning. */
export function writeMarkup(nodes: readonly MarkupNode[]): string {
  return nodes.map((node) => (typeof node === 'string' ? node : writeElement(node))).join('');
}

function writeElement({ name, attributes, children }: MarkupElement): string {
  const start = [name, ...[...attributes].map(([key, value]) => `${key}="${value}"`)].join(' ');
  return children.length === 0 ? `<${start}/>` : `<${start}>${writeMarkup(children)}</${name}>`;
}
