import fc from 'fast-check';
import { describe, expect, it, vi } from 'vitest';
import { signed } from '../../src/embed/protocol';
import { answer, frameOf, hear, heightOf, openMap, openPage, record, SHOWN, SITE, turn } from './article-map-harness';
import { hostile } from './hostile';
import { aFrameMessage } from './messages';

const RUNS = { numRuns: 1000 };

const PAGE = [1, 2, 3].map((number) => `<p data-map-paragraph="${number}" data-map-place="harbour">`).join('');

/** All of the page that a message could change. */
function traces(): string {
  return `${document.body.outerHTML}${document.activeElement?.outerHTML}${document.head.innerHTML}`;
}

/** A map that has answered, and a check that nothing has come of what it heard since. */
async function openQuiet() {
  const map = openMap(`${PAGE}<article-map></article-map>`);
  const { post } = answer(map);
  await turn();
  const [heard, problems] = [record(map), vi.fn()];
  window.addEventListener('error', problems);
  const before = { traces: traces(), height: heightOf(map), posts: post.mock.calls.length, frame: frameOf(map) };
  const expectQuiet = (): void => {
    expect(heard).toEqual([]);
    expect(problems).not.toHaveBeenCalled();
    expect(map.state).toEqual(SHOWN);
    expect({ traces: traces(), height: heightOf(map), posts: post.mock.calls.length, frame: frameOf(map) }).toEqual(
      before,
    );
  };
  return { map, expectQuiet };
}

const anOrigin = fc.oneof(
  fc.constantFrom(
    'null',
    '',
    'https://evil.example',
    'http://maps.example.org',
    `${SITE.origin}:8443`,
    `${SITE.origin}/`,
  ),
  fc.constantFrom(
    `${SITE.origin}.evil.example`,
    'https://example.org',
    SITE.origin.toUpperCase(),
    window.location.origin,
  ),
  fc.webUrl(),
);

describe('a message that is none of the map', () => {
  it('changes nothing where its shape is wrong, and throws nothing', async () => {
    const { map, expectQuiet } = await openQuiet();
    fc.assert(
      fc.property(hostile(aFrameMessage), ({ make }) => {
        hear(map, make());
        expectQuiet();
      }),
      RUNS,
    );
  });

  it('changes nothing where another origin speaks, be it in the map’s own frame', async () => {
    const { map, expectQuiet } = await openQuiet();
    fc.assert(
      fc.property(aFrameMessage, anOrigin, (message, origin) => {
        hear(map, signed(message), { origin });
        expectQuiet();
      }),
      RUNS,
    );
  });

  it('changes nothing where another window speaks, be it of the same origin', async () => {
    const { map, expectQuiet } = await openQuiet();
    const other = document.querySelector('iframe')?.contentWindow ?? null;
    const sources = fc.constantFrom<(Window | null)[]>(null, window, window.top, other);
    expect(frameOf(map)?.contentWindow).not.toBe(other);
    fc.assert(
      fc.property(aFrameMessage, sources, (message, source) => {
        hear(map, signed(message), { source });
        expectQuiet();
      }),
      RUNS,
    );
  });

  it('would be heard from the right window and origin', async () => {
    const { map, expectQuiet } = await openQuiet();
    hear(map, signed({ type: 'height', height: 601 }));
    expect(expectQuiet).toThrow();
  });
});

describe('a map without a frame', () => {
  it('hears nobody', () => {
    const [map] = openPage('<article-map></article-map>');
    if (!map) throw new Error('no map');
    const heard = record(map);
    fc.assert(
      fc.property(aFrameMessage, fc.constantFrom<(Window | null)[]>(null, window), (message, source) => {
        hear(map, signed(message), { source });
        expect(heard).toEqual([]);
        expect(map.state).toBeNull();
      }),
    );
  });
});
