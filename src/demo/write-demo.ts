/** What the demo's template leaves to the build. */
interface DemoParts {
  /** Where the site will live, with a slash at its end, or empty where nobody has said. */
  readonly site: string;
  readonly disclaimer: string;
  /** The credit lines that the licences of the geography ask for. */
  readonly credits: readonly string[];
  /** Where files of the page have other addresses than in the template. */
  readonly addresses: Readonly<Record<string, string>>;
}

/** What stands for the address of the map in the lines to paste where nobody has said it. */
const EXAMPLE_SITE = 'https://maps.example.org/a-map/';

/** Makes the demo's page of its template, an article as an editor would write it. */
export function writeDemo(template: string, { site, disclaimer, credits, addresses }: DemoParts): string {
  let html = withSite(template, site);
  const lines = pastedLines(template).replaceAll('"../', `"${site || EXAMPLE_SITE}`);
  for (const [part, text] of Object.entries({ disclaimer, credits: credits.join(' · '), lines })) {
    html = html.replace(`<!--${part}-->`, () => escaped(text));
  }
  for (const [from, to] of Object.entries(addresses)) html = html.replaceAll(`"${from}"`, () => `"${to}"`);
  return html;
}

/** The lines that bring the map into the page, as text to copy. */
function pastedLines(template: string): string {
  const [lines = ''] = /<script\b.*?<\/article-map>/s.exec(template) ?? [];
  return lines.replace(/\n +/g, '\n');
}

/** Those who share a page need whole addresses of it and of its picture; without a site it gives none of its own. */
function withSite(html: string, site: string): string {
  if (site === '') return html.replace(/ *<[^>]*(rel="canonical"|property="og:url")[^>]*>\n/g, '');
  return html.replace(
    /(rel="canonical" href="|property="og:\w+" content=")\.\.\//g,
    (_, before: string) => before + site,
  );
}

function escaped(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;');
}
