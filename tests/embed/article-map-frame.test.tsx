import { describe, expect, it } from 'vitest';
import { approach, frameOf, load, openMap, SITE, say } from './article-map-harness';

describe('the frame', () => {
  const frameFor = (attributes: string): HTMLIFrameElement => {
    const map = openMap(`<article-map ${attributes}></article-map>`);
    approach(map);
    const frame = frameOf(map);
    if (!frame) throw new Error('no frame');
    return frame;
  };

  it.each([
    ['', ''],
    ['place="a" event="b" at="2025-03-01"', '?at=2025-03-01&event=b&place=a'],
    ['theme="dark" hide="timeline,legend"', '?hide=timeline%2Clegend&theme=dark'],
    ['place="" event="" at="" theme="" hide=""', ''],
    ['height="500" follow label="x" id="y" title="z"', ''],
    ['place="&amp;at=1#?%&quot;"', '?place=%26at%3D1%23%3F%25%22'],
  ])('of %j asks for %j', (attributes, search) => {
    const url = new URL(frameFor(attributes).src);
    expect(url.origin + url.pathname).toBe(`${SITE.base}embed.html`);
    url.searchParams.sort();
    expect(url.search).toBe(search);
  });

  it('has the title of the story, or a label', () => {
    expect(frameFor('').title).toBe(SITE.title);
    expect(frameFor('label="The harbour"').title).toBe('The harbour');
  });

  it('has a new title with a new label', () => {
    const map = openMap();
    approach(map);
    map.label = 'The harbour';
    expect(frameOf(map)?.title).toBe('The harbour');
    map.label = null;
    expect(frameOf(map)?.title).toBe(SITE.title);
  });

  it('may do what the map needs, and no more', () => {
    const frame = frameFor('');
    expect(frame.getAttribute('sandbox')?.split(' ').sort()).toEqual([
      'allow-downloads',
      'allow-modals',
      'allow-popups',
      'allow-popups-to-escape-sandbox',
      'allow-same-origin',
      'allow-scripts',
    ]);
    expect(frame.referrerPolicy).toBe('no-referrer');
    expect(frame.allow).toBe('fullscreen;clipboard-write');
    expect(frame.getAttribute('srcdoc')).toBeNull();
    expect(frame.getAttribute('style')).toBeNull();
  });

  it('is greeted when it first says its height, with the paragraphs of the page', () => {
    const paragraphs = [3, 1, 2].map((number) => `<p data-map-paragraph="${number}">`).join('');
    const map = openMap(`${paragraphs}<article-map></article-map>`);
    const { post, said } = load(map);
    expect(post).not.toHaveBeenCalled();
    say(map, { type: 'height', height: 600 });
    expect(said('hello')).toEqual([{ type: 'hello', paragraphs: [3, 1, 2] }]);
    expect(post).toHaveBeenCalledTimes(1);
  });

  it.each([
    ['that are no numbers of paragraphs', ['1', '1.5', 'x', '', '-2', '99999', 'Infinity', '2']],
    ['that are more than a message holds', Array.from({ length: 1001 }, (_, index) => String(index + 1))],
  ])('is greeted even by a page with numbers %s', (_what, numbers) => {
    const paragraphs = numbers.map((number) => `<p data-map-paragraph="${number}">`).join('');
    const map = openMap(`${paragraphs}<article-map></article-map>`);
    const { said } = load(map);
    say(map, { type: 'height', height: 600 });
    expect(said('hello')).toHaveLength(1);
    expect(said('hello')[0]?.paragraphs).toEqual(expect.arrayContaining([1, 2]));
  });
});
