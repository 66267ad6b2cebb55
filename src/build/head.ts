import { CARD_FILE, CARD_SIZE } from '../embed/site';
import type { Messages } from '../i18n/messages';
import type { Story } from '../story/story';
import { isoDate } from '../time/day';
import { OEMBED_FILE } from './oembed';

/**
 * What a page says of itself to search engines and to those who share a link. `site` is where the page will live, with a
 * slash at its end: sharing needs whole addresses; without it they are relative and some readers of them give up.
 */
export function pageHead(story: Story, messages: Messages, site: string): string {
  const { title, standfirst, article, calendar, frame } = story;
  const name = messages.app.pageTitle(title);
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
    ['property', 'og:image:alt', messages.app.cardAlt(title)],
    ['name', 'twitter:card', 'summary_large_image'],
    ['name', 'twitter:title', name],
    ['name', 'twitter:description', standfirst],
    ['name', 'twitter:image', card],
    ['name', 'twitter:image:alt', messages.app.cardAlt(title)],
  ];
  const [west, south, east, north] = frame.home;
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

function escaped(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('"', '&quot;').replaceAll('<', '&lt;');
}
