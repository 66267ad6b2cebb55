import { afterAll, afterEach, beforeAll, describe, expect, it, vi } from 'vitest';
import { DATA } from '../../src/app/page-data';
import { readPage } from '../../src/app/read-page';
import { makePageData } from '../../src/build/make-page-data';
import { sceneAt } from '../../src/scene/scene';
import { story, storyFile } from '../../src/story/load-story';
import { splitStory } from '../../src/story/story-parts';
import { built, forgetPage, runFirstScript, showBuiltPage } from '../harness/built-page';
import { geography, layers } from '../harness/geography';
import { openWindow } from '../harness/window';

const all = (selector: string): Element[] => [...document.querySelectorAll(selector)];

beforeAll(() => void showBuiltPage());
afterAll(forgetPage);

describe('what the page brings along', () => {
  it('is the story that was checked', () => {
    expect(readPage(document).story).toEqual(story);
  });

  it('is all that the build worked out from the geography', () => {
    const { pageData } = readPage(document);
    const made = makePageData(story, geography, layers);
    expect(pageData.drawing.paths).toEqual(made.drawing.paths);
    expect(pageData.inset.paths).toEqual(made.inset.paths);
    expect(pageData).toEqual(made);
    for (const part of [made.drawing.paths, made.drawing.names, made.drawing.shapes, made.inset.paths, made.credits]) {
      expect(Object.keys(part).length).toBeGreaterThan(0);
    }
    const sizes = [made.placeBounds, made.measured, made.layers].map(({ size }) => size);
    expect(sizes).toEqual([story.places.size, story.figures.length, story.places.size]);
  });

  it('is data in which nothing opens or ends an element, each part of the story once', () => {
    const blocks = all('script');
    expect(blocks.map((block) => block.getAttribute('type'))).toEqual(blocks.map(() => 'application/json'));
    for (const { textContent } of blocks) {
      expect(textContent).not.toContain('<');
      expect(() => JSON.parse(textContent ?? '')).not.toThrow();
    }
    const names = all(`script[${DATA.story}]`).map((block) => block.getAttribute(DATA.story));
    expect(names.sort()).toEqual(
      splitStory(storyFile)
        .map(({ name }) => name)
        .sort(),
    );
    expect(all(`script[${DATA.page}]`)).toHaveLength(1);
  });

  it('is not there in a page that was never built, and that is said', () => {
    expect(() => readPage(document.implementation.createHTMLDocument())).toThrow('npm run build');
    const half = document.implementation.createHTMLDocument();
    half.body.innerHTML = built.reading;
    half.querySelector(`script[${DATA.page}]`)?.remove();
    expect(() => readPage(half)).toThrow('npm run build');
  });
});

describe('the page without a script', () => {
  it('leads from each drawn place to its text', () => {
    const { pageData } = readPage(document);
    const drawn = new Set(pageData.drawing.shapes.map(({ id }) => id));
    const now = sceneAt(story, story.calendar.now, { place: null, event: null, hovered: null });
    const there = now.places.filter(({ id, shown }) => shown && drawn.has(id));
    expect(there.length).toBeGreaterThan(15);
    for (const { id } of there) expect(all(`.app-svg-map a[data-place][href="#place-${id}"]`), id).toHaveLength(1);
    for (const link of all('#root a[href^="#"]')) {
      const target = document.getElementById(link.getAttribute('href')?.slice(1) ?? '');
      expect(target, link.outerHTML.slice(0, 90)).not.toBeNull();
      if (link.matches('[href^="#place-"]')) expect(target?.tagName).toBe('ARTICLE');
    }
  });

  it('has no id twice, and draws with paths that it has', () => {
    const ids = all('[id]').map(({ id }) => id);
    expect(new Set(ids).size).toBe(ids.length);
    const used = all('use').map((use) => use.getAttribute('href')?.slice(1) ?? '');
    expect(used.length).toBeGreaterThan(50);
    expect(used.filter((id) => !ids.includes(id))).toEqual([]);
  });

  it('has one title, all headings in order, and no number that is none', () => {
    const levels = all('h1, h2, h3, h4, h5, h6').map(({ tagName }) => Number(tagName.slice(1)));
    expect(levels.filter((level) => level === 1)).toHaveLength(1);
    expect(levels[0]).toBe(1);
    expect(levels.filter((level, index) => level > (levels[index - 1] ?? 1) + 1)).toEqual([]);
    expect(built.app).not.toMatch(/NaN|Infinity|undefined/);
  });
});

describe('before anything is painted', () => {
  afterEach(() => {
    vi.unstubAllGlobals();
    delete document.documentElement.dataset['elsewhere'];
    window.history.replaceState(null, '', '/');
  });

  it.each([
    ['wide', 1280, 800, false],
    ['narrow', 390, 844, false],
    ['narrow', 640, 480, true],
    ['narrow', 1280, 500, true],
  ])(
    'style sheets know the layout of a window, %s at %i × %i, and whether its page scrolls',
    (layout, width, height, scrolls) => {
      openWindow({ width, height, files: {} });
      runFirstScript();
      expect(document.documentElement.dataset['layout']).toBe(layout);
      expect(document.documentElement.dataset['scrolls']).toBe(String(scrolls));
      expect(document.documentElement.dataset).not.toHaveProperty('hydrated');
    },
  );

  it.each([
    ['', false],
    ['?from=friend&places=1&format=a', false],
    ['?place=latakia', true],
    ['?from=friend&event=latakia-attacks', true],
    ['?a=1&at=2025-03-01', true],
  ])('they know whether %j asks for another state: %s', (search, isElsewhere) => {
    openWindow({ width: 1280, height: 800, files: {} });
    window.history.replaceState(null, '', `/${search}`);
    runFirstScript();
    expect('elsewhere' in document.documentElement.dataset).toBe(isElsewhere);
  });
});
