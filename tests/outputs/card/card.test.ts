import { renderToStaticMarkup } from 'react-dom/server';
import { describe, expect, it, vi } from 'vitest';
import { legend } from '#messages/legend';
import { messages } from '../../../src/i18n/messages';
import { cardContent, prepareCard } from '../../../src/outputs/card/make-card';
import { preparePainting } from '../../../src/outputs/card/paint-card';
import { socialCardSvg } from '../../../src/outputs/card/social-card';
import { ownFonts } from '../../../src/outputs/image/picture-svg';
import { story } from '../../../src/story/load-story';
import { readGeoFile } from '../../harness/geography';

const content = cardContent(readGeoFile);
const svg = socialCardSvg(content, renderToStaticMarkup, { fonts: ownFonts });

const SIGNATURE = [0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a];

/** Width and height by the header of a PNG. */
function sizeOf(png: Uint8Array): readonly [width: number, height: number] {
  const view = new DataView(png.buffer, png.byteOffset, png.byteLength);
  return [view.getUint32(16), view.getUint32(20)];
}

const paint = async (markup: string): Promise<Uint8Array> => (await preparePainting(markup)).paint();

const words = (markup: string): string => markup.replaceAll(/<[^>]*>/g, ' ').replaceAll(/\s+/g, ' ');

describe('the card', () => {
  it('tells what it is about, of which time and from whose data', () => {
    const said = words(svg);
    for (const text of [
      story.title,
      story.headline.text,
      messages.panel.standing[story.headline.standing].word,
      'early January 2026',
      content.credits,
    ])
      expect(said).toContain(text);
    expect(said).toContain(story.inset.title);
    for (const id of ['gaza-hamas', 'gaza-israel']) expect(said).toContain(story.places.get(id)?.label?.text);
  });

  it('stands by itself', () => {
    expect(svg.match(/var\(|<a\s|class=|\sstyle=|<style|NaN|undefined|null/)).toBeNull();
    expect(svg.replace(/xmlns(:\w+)?="[^"]*"/g, '').match(/https?:|url\((?!#)/)).toBeNull();
  });

  it('gives up the inset where a long headline needs its room', () => {
    const long = { ...story, headline: { ...story.headline, text: `${story.headline.text} `.repeat(3).trim() } };
    const crowded = socialCardSvg({ ...content, app: { ...content.app, story: long } }, renderToStaticMarkup);
    expect(words(crowded)).not.toContain(legend.on(''));
    expect(words(svg)).toContain(legend.on(''));
  });
});

describe('the painted card', () => {
  it('is a PNG of 1200 by 630 px, and small enough to be fetched', async () => {
    const png = await (await prepareCard(readGeoFile)).paint();
    expect([...png.slice(0, 8)]).toEqual(SIGNATURE);
    expect(sizeOf(png)).toEqual([1200, 630]);
    expect(png.length).toBeGreaterThan(100_000);
    expect(png.length).toBeLessThan(600_000);
  });

  it('has map and texts on it, each in its cut', async () => {
    const whole = await paint(svg);
    const withoutTexts = await paint(svg.replaceAll(/<text.*?<\/text>/g, ''));
    const withoutMap = await paint(svg.replaceAll(/<path[^>]*><\/path>/g, ''));
    const plainTitle = await paint(svg.replaceAll('font-weight="600"', ''));
    expect(withoutTexts.length).toBeLessThan(whole.length * 0.95);
    expect(withoutMap.length).toBeLessThan(whole.length * 0.6);
    expect(Buffer.compare(plainTitle, whole)).not.toBe(0);
  });

  it('is known by all that goes into it, before it is painted', async () => {
    const { hash } = await preparePainting(svg);
    expect((await prepareCard(readGeoFile)).hash).toBe(hash);
    expect((await preparePainting(svg)).hash).toBe(hash);
    for (const changed of [svg.replace(story.title, story.title.slice(1)), `${svg} `, svg.replace('1200', '1201')]) {
      expect((await preparePainting(changed)).hash).not.toBe(hash);
    }
  });

  it('is painted by a build that evaluates the code anew in the same process', async () => {
    const first = await paint(svg);
    vi.resetModules();
    const anew = await import('../../../src/outputs/card/paint-card');
    expect(anew.preparePainting).not.toBe(preparePainting);
    expect(Buffer.compare(await (await anew.preparePainting(svg)).paint(), first)).toBe(0);
  });
});
