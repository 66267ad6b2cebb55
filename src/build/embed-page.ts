/** The page for frames in other pages: the same, but it knows what it is, and search engines are sent to the whole page. */
export function embedPage(html: string): string {
  return html
    .replace(/<html /, '<html data-surface="embed" ')
    .replace(
      /<meta charset=[^>]*>/,
      (encoding) => `${encoding}\n    <meta name="robots" content="noindex" />\n    <link rel="canonical" href="./" />`,
    );
}
