/** A space between elements, in one of its own: a text is the only child of its element, or no translator could exchange it. */
export function Space() {
  return <span className="ui-space"> </span>;
}
