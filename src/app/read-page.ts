import { normaliseStory } from '../story/normalise';
import type { Story } from '../story/story';
import { joinStory } from '../story/story-parts';
import type { Paths } from '../svg-map/drawing';
import { DATA, type PageData, type SerialisedPageData } from './page-data';

/**
 * Reads what the build put into the page: the story, checked there, and the page data, whose paths are those of the page's
 * drawings. Throws where the page has none, e.g. where it was not built but copied.
 */
export function readPage(page: Document): { readonly story: Story; readonly pageData: PageData } {
  const parts = [...page.querySelectorAll(`script[${DATA.story}]`)].map((script) => ({
    name: script.getAttribute(DATA.story) ?? '',
    value: JSON.parse(script.textContent ?? ''),
  }));
  const data: SerialisedPageData | null = JSON.parse(page.querySelector(`script[${DATA.page}]`)?.textContent ?? 'null');
  if (parts.length === 0 || data === null) {
    throw new Error('the page has no data of the story in it; build it anew with `npm run build`');
  }
  return {
    story: normaliseStory(joinStory(parts)),
    pageData: {
      ...data,
      drawing: { ...data.drawing, paths: pathsIn(page, 'map-') },
      inset: { ...data.inset, paths: pathsIn(page, 'inset-') },
      placeBounds: new Map(data.placeBounds),
      measured: new Map(data.measured),
      layers: new Map(data.layers),
    },
  };
}

/** Path data by name of the page's drawing whose ids begin with a prefix. */
function pathsIn(page: Document, prefix: string): Paths {
  const paths = [...page.querySelectorAll(`svg > defs > path[id^="${prefix}"]`)];
  return Object.fromEntries(paths.map((path) => [path.id.slice(prefix.length), path.getAttribute('d') ?? '']));
}
