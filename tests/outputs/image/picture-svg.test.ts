// @vitest-environment jsdom
import { describe, expect, it } from 'vitest';
import { legend } from '#messages/legend';
import { pictureSheet } from '#messages/picture-sheet';
import { palettes } from '../../../src/cartography/palette';
import { describeView } from '../../../src/description/describe-view';
import { messages } from '../../../src/i18n/messages';
import { shownLines, shownStates } from '../../../src/outputs/image/picture-key';
import { boundsByPlace } from '../../../src/scene/place-bounds';
import { story } from '../../../src/story/load-story';
import { makePicture, pictureOf, type View } from './make-picture';
import { danglingIn, readSvg, textsIn } from './read-svg';

const views: readonly (readonly [what: string, view: View])[] = [
  ['a desk at the present', {}],
  ['a desk at the beginning', { date: '2023-10-07' }],
  ['a large desk after the present', { mapArea: 'large', date: '2026-01-15' }],
  ['a phone', { mapArea: 'phone', date: '2025-12-29' }],
  ['a phone with place and event', { mapArea: 'phone', place: 'latakia', event: 'latakia-attacks' }],
  ['a place', { place: 'gaza-israel', date: '2026-01-15' }],
  ['a place that is not there', { place: 'gaza-israel', date: '2023-10-07' }],
  ['a place far away', { place: 'mar-a-lago' }],
  ['a moment without a date', { date: '2027-06-01' }],
];

describe.each(views)('the picture of %s', (_, view) => {
  const picture = pictureOf(view);
  const markup = makePicture(view);
  const svg = readSvg(markup);
  const texts = textsIn(svg);

  it('stands by itself', () => {
    expect(
      markup.match(/var\(|calc\(|color-mix|<a\s|class=|\sstyle=|<style|@import|NaN|undefined|null|\dpx/),
    ).toBeNull();
    expect(markup.replace(/xmlns(:\w+)?="[^"]*"/g, '').match(/https?:|url\((?!#)/)).toBeNull();
    expect(danglingIn(svg)).toEqual([]);
  });

  it('says what it shows, when, and from whose data', () => {
    expect(texts).toContain(story.title);
    const [notes] = textsIn(svg.querySelector('#sources') as SVGSVGElement);
    expect(notes).toContain(pictureSheet.sources('© Some mappers · Others'));
    expect(notes).toContain(legend.disclaimer);
    const place = story.places.get(view.place ?? '');
    if (place) expect(texts).toEqual(expect.arrayContaining([place.name, place.headline]));
    if (picture.scene.event) expect(texts).toContain(picture.scene.event.title);
    const isChosen = place !== undefined || picture.scene.event !== null;
    const { text, standing } = story.headline;
    const opening = texts.join(' ').replaceAll(/\s+/g, ' ');
    expect(opening.includes(text)).toBe(!isChosen);
    if (!isChosen) expect(opening).toContain(`${text} ${messages.panel.standing[standing].word}`);
    expect(texts.includes(legend.future)).toBe(picture.scene.future);
  });

  it('tells in words what is in view, for those to whom it is read', () => {
    const { scene, viewport, geography } = picture;
    const told = describeView(story, scene, boundsByPlace(story, geography), viewport, messages);
    expect(svg.querySelector(':scope > desc')?.textContent).toBe(told.join(' '));
  });

  it('explains every state and line that it shows', () => {
    const states = shownStates(picture);
    const key = textsIn(svg.querySelector('#key') as SVGSVGElement);
    expect(key).toEqual(expect.arrayContaining(states.map(({ name }) => name)));
    expect(key).toEqual(expect.arrayContaining(shownLines(picture).map((kind) => legend.lines[kind])));
    expect(svg.querySelectorAll('#key rect').length).toBeGreaterThanOrEqual(states.length);
  });

  it('has the map in its size, and room around it', () => {
    const { width, height } = picture.viewport.size;
    const frame = svg.querySelector('#map-frame rect');
    expect([frame?.getAttribute('width'), frame?.getAttribute('height')]).toEqual([`${width}`, `${height}`]);
    expect(Number(svg.getAttribute('width'))).toBeGreaterThan(width + 40);
    expect(Number(svg.getAttribute('height'))).toBeGreaterThan(height + 100);
  });
});

describe('dates', () => {
  const dateIn = (view: View) => textsIn(readSvg(makePicture(view))).find((text) => text.startsWith('Situation: '));
  it.each([
    [{}, 'Situation: early January 2026 (inferred)'],
    [{ date: '2025-12-29' }, 'Situation: 29 December 2025'],
    [{ event: 'lebanon-ceasefire' }, 'Situation: November 2024 (the article does not say which days)'],
    [{ date: '2025-06-15' }, 'Situation: June 2025 (the article does not say which days)'],
  ])('are as precise as the story', (view, said) => expect(dateIn(view)).toBe(said));
});

describe('the key', () => {
  it('has no state that no area in sight wears', () => {
    expect(pictureOf({ place: 'gaza-israel' }).scene.legend.length).toBeGreaterThan(4);
    const near = shownStates(pictureOf({ place: 'gaza-israel' })).map(({ id }) => id);
    expect(near).toEqual(['held-israel', 'governed-hamas']);
  });

  it('tells of choices only where something is chosen', () => {
    expect(shownLines(pictureOf())).not.toContain('selected');
    expect(shownLines(pictureOf({ place: 'latakia' }))).toContain('selected');
    expect(shownLines(pictureOf({ event: 'latakia-attacks' }))).toContain('touched');
    expect(shownLines(pictureOf({ place: 'gaza' }))).not.toContain('touched');
    expect(shownLines(pictureOf({ place: 'west-bank', date: '2023-10-07' }))).not.toContain('ceasefire');
    expect(shownLines(pictureOf())).toContain('ceasefire');
  });
});

describe('the inset', () => {
  const insetIn = (view: View): Element | null => readSvg(makePicture(view)).querySelector('#inset');
  const figures = (view: View) => textsIn(insetIn(view) as SVGSVGElement).filter((text) => text.endsWith('%'));

  it('stands on wide views, with its figures where they hold', () => {
    expect(figures({})).toEqual(['47%', '53%']);
    expect(figures({ mapArea: 'phone' })).toEqual(['47%', '53%']);
    expect(figures({ date: '2023-10-07' })).toEqual([]);
  });

  it('does not stand where the map shows as much, or other ground', () => {
    expect(insetIn({ place: 'gaza-israel' })).toBeNull();
    expect(insetIn({ place: 'latakia' })).toBeNull();
  });
});

describe('themes and faces', () => {
  it('are light and common, unless asked otherwise', () => {
    const [light, dark] = [makePicture(), makePicture({}, { theme: 'dark' })];
    expect([light.includes(palettes.light.paper), light.includes(palettes.dark.paper)]).toEqual([true, false]);
    expect([dark.includes(palettes.light.paper), dark.includes(palettes.dark.paper)]).toEqual([false, true]);
    expect(light).toContain('font-family="Helvetica, Arial,');
    expect(light).toContain('font-family="Georgia,');
  });
});

describe('words of a story', () => {
  it('cannot break the picture', () => {
    const title = 'Fish & <chips> "with" ‘salt’ ]]>';
    const texts = textsIn(readSvg(makePicture({ story: { ...story, title }, credits: '<script>&' })));
    expect(texts).toContain(title);
    expect(texts.join()).toContain(pictureSheet.sources('<script>&'));
  });

  it('and what is not well-formed is found out', () => expect(() => readSvg('<svg><text>&</text></svg>')).toThrow());
});
