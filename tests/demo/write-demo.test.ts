import { describe, expect, it } from 'vitest';
import { writeDemo } from '../../src/demo/write-demo';
import { readDemo } from './read-demo';

const site = 'https://news.example.org/maps/';

describe('the page of the demo', () => {
  it('fills every part in, as text', () => {
    const html = readDemo();
    expect(html).toContain('<p>Borders &amp; names</p>');
    expect(html).toContain('© A · B &lt;C>');
    expect(html).toContain(
      '&lt;script async src="https://maps.example.org/a-map/embed.js">&lt;/script>\n&lt;article-map',
    );
    expect(html).not.toContain('<!--');
  });

  it('gives those who share it whole addresses where the site is known', () => {
    const html = readDemo(site);
    expect(html).toContain(`<link rel="canonical" href="${site}demo/" />`);
    expect(html).toContain(`<meta property="og:url" content="${site}demo/" />`);
    expect(html).toContain(`<meta property="og:image" content="${site}card.png" />`);
    expect(html).toContain(`&lt;script async src="${site}embed.js">`);
  });

  it('keeps every address of its own relative, wherever the site is', () => {
    const lines = readDemo(site).split('\n');
    const whole = lines.filter((line) => line.includes(site));
    expect(whole.every((line) => /rel="canonical"|property="og:|&lt;/.test(line))).toBe(true);
    expect(whole).toHaveLength(5);
  });

  it('says nothing of its own address where nobody has said it', () => {
    expect(readDemo()).not.toMatch(/canonical|og:url/);
    expect(readDemo()).toContain('<meta property="og:image" content="../card.png" />');
  });

  it('takes the addresses of the build, and takes signs in them as they are', () => {
    const parts = { site: '', disclaimer: '$&', credits: [], addresses: { './a.css': './b-$&.css' } };
    const template = '<link href="./a.css"><p><!--disclaimer--></p><a href="./a.css.map"></a>';
    expect(writeDemo(template, parts)).toBe('<link href="./b-$&.css"><p>$&amp;</p><a href="./a.css.map"></a>');
  });
});
