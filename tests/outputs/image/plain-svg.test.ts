import { describe, expect, it } from 'vitest';
import { paletteCss } from '../../../src/cartography/palette-css';
import { plainSvg } from '../../../src/outputs/image/plain/plain-svg';
import { commonFaces, pageVariables } from '../../../src/outputs/image/variables';

const variables = new Map([
  ['--ink', '#111'],
  ['--paper', '#fff'],
  ['--half', '0.5'],
  ['--both', 'var(--ink)'],
]);

/** The drawing between the root's tags. */
function inside(content: string, css: string): string {
  const svg = plainSvg(`<svg>${content}</svg>`, css, variables);
  return svg.replace(/^<svg [^>]*>/, '').replace(/<\/svg>$/, '');
}

describe('style sheets become attributes', () => {
  const rules: readonly (readonly [what: string, content: string, css: string, plain: string])[] = [
    ['by class', '<path class="a" d="M0 0"/>', '.a{fill:red}', '<path d="M0 0" fill="red"/>'],
    ['over an attribute', '<path class="a" fill="blue"/>', '.a{fill:red}', '<path fill="red"/>'],
    [
      'by weight, not by order',
      '<path class="a" data-x="1"/>',
      '.a[data-x="1"]{fill:red}.a{fill:blue}',
      '<path fill="red"/>',
    ],
    ['by order among equals', '<path class="a b"/>', '.b{fill:blue}.a{fill:red}', '<path fill="red"/>'],
    ['of several selectors', '<path class="b"/>', '.a,\n.b{fill:red}', '<path fill="red"/>'],
    [
      'below an ancestor',
      '<g class="a"><g><path class="b"/></g></g>',
      '.a .b{fill:red}',
      '<g><g><path fill="red"/></g></g>',
    ],
    [
      'below a parent alone',
      '<g class="a"><path/><g><path/></g></g>',
      '.a > path{fill:red}',
      '<g><path fill="red"/><g><path/></g></g>',
    ],
    ['once, where it is inherited', '<g class="a"><path class="a"/></g>', '.a{fill:red}', '<g fill="red"><path/></g>'],
    [
      'with what names stand for',
      '<path class="a"/>',
      '.a{fill:var(--both);stroke:var(--none, #222)}',
      '<path fill="#111" stroke="#222"/>',
    ],
    [
      'with names of the element',
      '<g class="a"><path class="b"/></g>',
      '.a{--x:0.2}.b{fill-opacity:calc(var(--x) * var(--half))}',
      '<g><path fill-opacity="0.1"/></g>',
    ],
    ['without px', '<path class="a"/>', '.a{stroke-width:1.5px}', '<path stroke-width="1.5"/>'],
    [
      'with ems of the letters',
      '<text font-size="10" class="a">x</text>',
      '.a{letter-spacing:0.26em}',
      '<text font-size="10" letter-spacing="2.6">x</text>',
    ],
    [
      'without states, conditions and layout',
      '<path class="a"/>',
      '@media (x){.a{fill:red}}.a:hover{fill:red}.a{inline-size:1px}',
      '<path/>',
    ],
    ['without comments', '<path class="a"/>', '/* .a{fill:red} */.a{fill:blue}', '<path fill="blue"/>'],
  ];
  it.each(rules)('%s', (_, content, css, plain) => expect(inside(content, css)).toBe(plain));

  it('and what cannot be worked out stops the picture', () => {
    expect(() => inside('<path class="a"/>', '.a{fill:var(--gone)}')).toThrow('--gone');
    expect(() => inside('<path class="a"/>', '.a{fill:color-mix(in srgb, red, blue)}')).toThrow('color-mix');
    expect(() => inside('<path class="a"/>', '.a{fill-opacity:calc(1 + 1)}')).toThrow('calc');
    expect(() => plainSvg('<svg/>', '', new Map([['--a', 'var(--a)']]))).not.toThrow();
    const circle = new Map([['--a', 'var(--a)']]);
    expect(() => plainSvg('<svg class="a"/>', '.a{fill:var(--a)}', circle)).toThrow('circle');
  });
});

describe('the drawing stands by itself', () => {
  const cases: readonly (readonly [what: string, content: string, css: string, plain: string])[] = [
    ['what is not displayed goes', '<g class="a"><path/></g>', '.a{display:none}', ''],
    ['what paints nothing goes', '<g><path fill="none" stroke="transparent"/></g>', '', ''],
    [
      'what nobody refers to goes',
      '<defs><path id="a"/><path id="b"/></defs><use href="#b"/>',
      '',
      '<defs><path id="b"/></defs><use xlink:href="#b"/>',
    ],
    [
      'what a page needs goes',
      '<g role="img" aria-label="x" data-a="b"><path tabindex="0"/></g>',
      '',
      '<g><path/></g>',
    ],
    [
      'an inner SVG becomes a group',
      '<svg width="20" height="10" viewBox="0 0 40 20"><path/></svg>',
      '',
      '<g transform="scale(0.5)"><path/></g>',
    ],
    [
      'a placed one is moved',
      '<svg x="3" y="4" viewBox="1 0 9 9"><path/></svg>',
      '',
      '<g transform="translate(2 4)"><path/></g>',
    ],
    ['a link becomes a group', '<a href="#place" class="a"><path/></a>', '.a{fill:red}', '<g fill="red"><path/></g>'],
    [
      'a halo lies under its text',
      '<text class="a" x="1">A</text>',
      '.a{fill:red;stroke:#fff;stroke-width:2px;paint-order:stroke}',
      '<text x="1" stroke="#fff" stroke-width="2" fill="none">A</text><text x="1" fill="red" stroke="none">A</text>',
    ],
    ['texts stay escaped', '<text x="&quot;">a &lt; b &amp; c</text>', '', '<text x="&quot;">a &lt; b &amp; c</text>'],
  ];
  it.each(cases)('%s', (_, content, css, plain) => expect(inside(content, css)).toBe(plain));

  it('and says what it is', () => {
    expect(plainSvg('<svg xmlns="old" width="1"/>', '', variables)).toBe(
      '<svg xmlns="http://www.w3.org/2000/svg" xmlns:xlink="http://www.w3.org/1999/xlink" width="1"/>',
    );
  });

  it.each(['<svg>', '<svg></g>', '<svg/><svg/>', 'text', '<svg a=b/>', '<svg><!-- --></svg>', ''])(
    'and %s is no drawing',
    (markup) => expect(() => plainSvg(markup, '', variables)).toThrow('cannot be read'),
  );
});

describe("the page's variables", () => {
  it('are those of its palette', () => {
    const [light = ''] = paletteCss().split('\n');
    const page = new Map([...light.matchAll(/(--[\w-]+):([^;]+);/g)].map(([, name = '', value = '']) => [name, value]));
    const own = pageVariables('light', commonFaces);
    expect(page.size).toBeGreaterThan(20);
    for (const [name, value] of page) expect([name, own.get(name)]).toEqual([name, value]);
    expect(pageVariables('dark', commonFaces).get('--paper')).not.toBe(own.get('--paper'));
  });
});
