import { tools } from '#messages/tools';
import { usualAppearance } from '../embed/parameters';
import { CARD_FILE, CARD_SIZE, OEMBED_FILE } from '../embed/site';
import type { Messages } from '../i18n/messages';
import { iframeCode } from '../share/embed-code';
import { siteFile } from '../share/map-site';
import { story } from '../story/load-story';
import type { Story } from '../story/story';
import { isoDate } from '../time/day';

/** Px of the frame that others are told of: the height that it asks for in a column of this width. */
const FRAME = { width: 640, height: 580 } as const;

/** What the page is called: in its head, and by a loader whose map has not come yet. */
export const pageTitle = tools.share.pageTitle(story.title);

/**
 * What a page says of itself to search engines and to those who share a link. `site` is where the page will live, with a
 * slash at its end: sharing needs whole addresses; without it they are relative and some readers of them give up.
 */
export function pageHead(story: Story, messages: Messages, site: string): string {
  const { title, standfirst, article, calendar, view } = story;
  const name = tools.share.pageTitle(title);
  const card = `${site}${CARD_FILE}`;
  const tags: readonly (readonly ['name' | 'property', string, string | number])[] = [
    ['name', 'description', standfirst],
    ['property', 'og:type', 'website'],
    ['property', 'og:title', name],
    ['property', 'og:description', standfirst],
    ['property', 'og:locale', messages.locale.replace('-', '_')],
    ...(site === '' ? [] : [['property', 'og:url', site] as const]),
    ['property', 'og:image', card],
    ['property', 'og:image:type', 'image/png'],
    ['property', 'og:image:width', CARD_SIZE.width],
    ['property', 'og:image:height', CARD_SIZE.height],
    ['property', 'og:image:alt', tools.share.cardAlt(title)],
    ['name', 'twitter:card', 'summary_large_image'],
    ['name', 'twitter:title', name],
    ['name', 'twitter:description', standfirst],
    ['name', 'twitter:image', card],
    ['name', 'twitter:image:alt', tools.share.cardAlt(title)],
  ];
  const [west, south, east, north] = view.home;
  const data = {
    '@context': 'https://schema.org',
    '@type': 'Map',
    name,
    description: standfirst,
    inLanguage: messages.locale,
    image: card,
    ...(site !== '' && { url: site }),
    isAccessibleForFree: true,
    about: { '@type': 'Article', headline: article.title },
    // The text's own present is known to the month.
    temporalCoverage: `${isoDate(calendar.start)}/${isoDate(calendar.now).slice(0, 'YYYY-MM'.length)}`,
    spatialCoverage: { '@type': 'Place', geo: { '@type': 'GeoShape', box: `${south} ${west} ${north} ${east}` } },
  };
  return [
    `<title>${escaped(name)}</title>`,
    ...(site === ''
      ? []
      : [`<link rel="alternate" type="application/json+oembed" href="${escaped(site + OEMBED_FILE)}" />`]),
    ...tags.map(([kind, key, content]) => `<meta ${kind}="${key}" content="${escaped(String(content))}" />`),
    `<script type="application/ld+json">${JSON.stringify(data).replaceAll('<', '\\u003c')}</script>`,
  ].join('\n    ');
}

/**
 * How to embed the map, as https://oembed.com has it, for those who are given nothing but its address. `page` is the whole
 * address of the folder of the build, with a slash at its end.
 */
export function oembed({ title }: Story, page: string): Readonly<Record<string, string | number>> {
  const site = { page, title: tools.share.pageTitle(title), pictureAlt: tools.share.cardAlt(title) };
  return {
    version: '1.0',
    type: 'rich',
    title: site.title,
    provider_name: title,
    provider_url: page,
    html: iframeCode({ width: null, height: FRAME.height, appearance: usualAppearance, start: {} }, site),
    ...FRAME,
    thumbnail_url: siteFile(site, CARD_FILE),
    thumbnail_width: CARD_SIZE.width,
    thumbnail_height: CARD_SIZE.height,
  };
}

/** The text of the oEmbed file for a whole address of the build. */
export function oembedText(page: string): string {
  return `${JSON.stringify(oembed(story, page), null, 1)}\n`;
}

function escaped(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('"', '&quot;').replaceAll('<', '&lt;');
}
