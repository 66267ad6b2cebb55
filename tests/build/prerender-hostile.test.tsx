import { afterAll, beforeAll, expect, it, vi } from 'vitest';
import { readPage } from '../../src/app/read-page';
import { story } from '../../src/story/load-story';
import { built, forgetPage, showBuiltPage } from '../harness/built-page';

const { hostile } = vi.hoisted(() => ({
  hostile: '</script><img src=x onerror="alert(1)"><!-- <script> ]]> &lt; &amp; \u2028 {{a}} $& $1 </svg></title>',
}));

// The checks of a story let no markup through; here the page has to hold without them.
vi.mock('../../src/story/load-story', async (original) => {
  const { normaliseStory } = await import('../../src/story/normalise');
  const { storyFile: file } = await original<typeof import('../../src/story/load-story')>();
  const storyFile = {
    ...file,
    standfirst: hostile,
    headline: { ...file.headline, text: hostile },
    places: file.places.map((place) => ({ ...place, name: `${place.name} ${hostile}`, text: hostile })),
    events: file.events.map((event) => ({ ...event, title: `${event.title} ${hostile}`, text: hostile })),
    claims: file.claims.map((claim) => ({ ...claim, text: hostile })),
  };
  return { story: normaliseStory(storyFile), storyFile };
});

beforeAll(() => void showBuiltPage());
afterAll(forgetPage);

it('a story whose texts look like markup comes through the page as it is', () => {
  expect(story.standfirst).toBe(hostile);
  expect(readPage(document).story).toEqual(story);
});

it('and stays text wherever it stands', () => {
  expect(document.querySelector('img, [onerror]')).toBeNull();
  expect(document.querySelectorAll('script:not([type="application/json"])')).toHaveLength(0);
  expect(document.querySelector('.app-masthead h1')?.textContent).toBe(hostile);
  for (const script of document.querySelectorAll('script')) expect(script.textContent).not.toContain('<');
  expect(built.head).not.toContain('<img');
  expect(built.head).not.toContain('</script><');
});
