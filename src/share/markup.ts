/** Attributes by name; `true` is written without a value, `false` and null not at all. */
export type Attributes = Readonly<Record<string, string | number | boolean | null>>;

const ENTITIES: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' };

/** Writes a text so that HTML reads it back exactly, between tags and in an attribute's quotes alike. */
export function escapeMarkup(text: string): string {
  // Line ends would break the code's own lines, and HTML takes a carriage return for one.
  return text.replace(/[&<>"\r\n]/g, (sign) => ENTITIES[sign] ?? `&#${sign.charCodeAt(0)};`);
}

/** Writes an element; `content` is markup, and left out where the element never has any. */
export function writeElement(name: string, attributes: Attributes, content?: string): string {
  const written = Object.entries(attributes).flatMap(([key, value]) => {
    if (value === null || value === false) return [];
    return value === true ? [` ${key}`] : [` ${key}="${escapeMarkup(String(value))}"`];
  });
  const opening = `<${name}${written.join('')}>`;
  return content === undefined ? opening : `${opening}${content}</${name}>`;
}
