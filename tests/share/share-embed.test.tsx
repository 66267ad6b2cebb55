import { act, waitFor } from '@testing-library/react';
import { describe, expect, it } from 'vitest';
import { dayOf } from '../../src/time/day';
import { openDialog, openEmbed, PAGE, ROOM, words } from './share-harness';

const { options } = words;
const state = { place: 'latakia', moment: dayOf(2025, 3, 1) };
const START = 'place="latakia" at="2025-03-01"';

/** The line of the code that says what the map is like. */
const tagIn = (code: string): string => /<(?:article-map|iframe)[^>]*>/.exec(code)?.[0] ?? '';

describe('the part for embedding', () => {
  it('loads no preview before it is opened, and lets it go when it is closed', async () => {
    const { user, inside, dialog } = await openDialog();
    expect(dialog.querySelector('iframe')).toBeNull();
    const title = inside.getByText(words.embed.title);
    await user.click(title);
    expect(await inside.findByTitle(/^Preview/)).toBeInTheDocument();
    await user.click(title);
    await waitFor(() => expect(dialog.querySelector('iframe')).toBeNull());
  });

  it('offers two lines for an element at this very state', async () => {
    const { code, frame } = await openEmbed(state);
    expect(code()).toContain(`<script async src="${PAGE}embed.js"></script>\n<article-map ${START}><a href="${PAGE}?`);
    expect(frame().src).toBe(`${PAGE}embed.html?place=latakia&at=2025-03-01`);
  });

  const changes: [option: string, tag: string, query: string][] = [
    [options.starts.opening, '<article-map>', ''],
    [
      options.appearance.theme.values.dark,
      `<article-map ${START} theme="dark">`,
      '?place=latakia&at=2025-03-01&theme=dark',
    ],
    [
      options.appearance.hide.values.legend,
      `<article-map ${START} hide="legend">`,
      '?place=latakia&at=2025-03-01&hide=legend',
    ],
    [options.follow, `<article-map ${START} follow>`, '?place=latakia&at=2025-03-01'],
  ];
  it.each(changes)('follows the option “%s”, and so does the preview', async (option, tag, query) => {
    const { code, frame, choose } = await openEmbed(state);
    await choose(option);
    expect(tagIn(code())).toBe(tag);
    expect(frame().src).toBe(`${PAGE}embed.html${query}`);
  });

  it('takes parts out and in again, named in the order of the contract', async () => {
    const { code, choose } = await openEmbed();
    await choose(options.appearance.hide.values.title);
    await choose(options.appearance.hide.values.timeline);
    expect(tagIn(code())).toBe('<article-map hide="timeline,title">');
    await choose(options.appearance.hide.values.timeline);
    expect(tagIn(code())).toBe('<article-map hide="title">');
  });

  it('asks for no start where the map is at its opening', async () => {
    const { inside } = await openEmbed();
    expect(inside.queryByText(options.start)).toBeNull();
  });

  it('offers a plain iframe of a fixed height, without what only scripts can do', async () => {
    const { code, choose, inside, type } = await openEmbed();
    await choose(options.kinds.iframe);
    expect(tagIn(code())).toContain(`src="${PAGE}embed.html" title=`);
    expect(tagIn(code())).toContain('width="100%" height="560"');
    expect(code()).not.toContain('script');
    expect(inside.queryByLabelText(options.follow)).toBeNull();
    expect(inside.queryByLabelText(options.heights.auto)).toBeNull();
    await type(options.heightPx, '700');
    expect(tagIn(code())).toContain('height="700"');
  });
});

describe('a number out of bounds', () => {
  it.each([
    ['12', options.tooLow(320), '320'],
    ['99999', options.tooHigh(1600), '1600'],
    ['wide', options.notNumber(640), '640'],
  ])('%s is told of, and a safe one is used', async (text, message, used) => {
    const { code, choose, type, inside, frame } = await openEmbed();
    await choose(options.widths.fixed);
    const field = inside.getByLabelText(options.widthPx);
    expect(field).toBeValid();
    await type(options.widthPx, text);
    expect(inside.getByText(message)).toHaveAttribute('role', 'status');
    expect(field).toBeInvalid();
    expect(field).toHaveAccessibleDescription(message);
    expect(tagIn(code())).toContain(`max-width: ${used}px`);
    expect(frame().width).toBe(used);
    await type(options.widthPx, '500');
    expect(field).toBeValid();
    expect(inside.queryByText(message)).toBeNull();
  });
});

describe('the preview', () => {
  it('has the real size inside, drawn smaller where there is no room, and says so', async () => {
    const { frame, inside, choose, type } = await openEmbed();
    await choose(options.widths.fixed);
    await choose(options.heights.fixed);
    await type(options.heightPx, '600');
    expect([frame().width, frame().height]).toEqual(['640', '600']);
    expect(frame().style.transform).toBe(`scale(${ROOM / 640})`);
    expect(frame().parentElement).toHaveStyle({ inlineSize: `${ROOM}px`, blockSize: `${600 * (ROOM / 640)}px` });
    expect(inside.getByText('Preview, 640 × 600 px, drawn at 53%')).toBeInTheDocument();
    await type(options.widthPx, '330');
    await type(options.heightPx, '480');
    expect(inside.getByText('Preview, 330 × 480 px')).toBeInTheDocument();
    expect(frame().style.transform).toBe('scale(1)');
  });

  it('shows a map of full width in an article’s column and in a phone’s', async () => {
    const { frame, choose } = await openEmbed();
    expect(frame().width).toBe('680');
    await choose(words.preview.columns.phone);
    expect(frame().width).toBe('360');
  });

  it('is as high as its map asks, within bounds, and hears nobody else', async () => {
    const { frame } = await openEmbed();
    const say = (height: unknown, source: MessageEventSource | null = frame().contentWindow): void => {
      const data = { sender: 'article-map', version: 1, type: 'height', height };
      act(() => void window.dispatchEvent(new MessageEvent('message', { data, source })));
    };
    expect(frame().height).toBe('560');
    say(700);
    expect(frame().height).toBe('700');
    say(500, window);
    say(500, null);
    say('500');
    expect(frame().height).toBe('700');
    say(5000);
    expect(frame().height).toBe('900');
    say(1);
    expect(frame().height).toBe('420');
  });

  it('is a new frame for another address, so that the reader’s history has no step for it', async () => {
    const { frame, choose } = await openEmbed();
    const first = frame();
    await choose(options.appearance.theme.values.dark);
    expect(frame()).not.toBe(first);
    const second = frame();
    await choose(options.widths.fixed);
    expect(frame()).toBe(second);
  });
});
