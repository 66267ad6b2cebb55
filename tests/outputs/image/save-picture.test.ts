// @vitest-environment jsdom
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { tools } from '#messages/tools';
import { pictureSvg } from '../../../src/outputs/image/picture-svg';
import { picturePng } from '../../../src/outputs/image/png';
import { drawInPage, savePicture } from '../../../src/outputs/image/save-picture';
import { makePicture, pictureOf } from './make-picture';
import { readSvg } from './read-svg';
import { showSaver } from './show-saver';

const files: Blob[] = [];
const clicked: string[] = [];

beforeEach(() => {
  files.length = 0;
  clicked.length = 0;
  vi.stubGlobal(
    'URL',
    Object.assign(URL, { createObjectURL: (file: Blob) => `blob:${files.push(file)}`, revokeObjectURL: vi.fn() }),
  );
  vi.spyOn(HTMLAnchorElement.prototype, 'click').mockImplementation(function (this: HTMLAnchorElement) {
    clicked.push(this.download);
  });
});

afterEach(() => {
  vi.restoreAllMocks();
  vi.unstubAllGlobals();
});

describe('a picture drawn in a page', () => {
  it('is the one drawn in Node', () => {
    const view = { place: 'latakia' };
    expect(readSvg(pictureSvg(pictureOf(view), drawInPage)).textContent).toBe(readSvg(makePicture(view)).textContent);
    const paths = (svg: string): string[] => [...svg.matchAll(/ d="([^"]*)"/g)].map(([, d = '']) => d);
    expect(paths(pictureSvg(pictureOf(view), drawInPage))).toEqual(paths(makePicture(view)));
  });

  it('throws what its drawing throws', () => {
    const picture = pictureOf();
    const broken = {
      ...picture,
      app: { ...picture.app, story: { ...picture.app.story, title: 1 as unknown as string } },
    };
    expect(() => pictureSvg(broken, drawInPage)).toThrow();
  });
});

describe('saving', () => {
  it('hands over an SVG file by its name', async () => {
    await expect(savePicture('svg', pictureOf({ date: '2025-12-29' }))).resolves.toBe(
      'fragile-alliance-2025-12-29.svg',
    );
    expect(clicked).toEqual(['fragile-alliance-2025-12-29.svg']);
    const [text] = await Promise.all(files.map((file) => file.text()));
    expect(text).toMatch(/^<\?xml version="1.0" encoding="UTF-8"\?>\n<svg /);
    expect(readSvg(text ?? '').tagName).toBe('svg');
  });

  it('rejects with what went wrong', async () => {
    vi.stubGlobal('fetch', async () => ({ ok: false, status: 404 }));
    await expect(savePicture('png', pictureOf())).rejects.toThrow(/font .* did not load/);
    vi.stubGlobal('fetch', () => Promise.reject(new TypeError('offline')));
    await expect(picturePng('<svg width="1" height="1"/>', 2)).rejects.toThrow(/font .* did not load/);
    expect(clicked).toEqual([]);
  });
});

describe('the buttons', () => {
  it('save what the map shows, and say so', async () => {
    const { press, said } = showSaver();
    press('svg');
    await vi.waitFor(() => expect(said()).toBe(tools.picture.saved('fragile-alliance-2026-01.svg')), 20_000);
    expect(clicked).toEqual(['fragile-alliance-2026-01.svg']);
  });

  it('say that it went wrong', async () => {
    vi.spyOn(console, 'warn').mockImplementation(() => {});
    vi.stubGlobal('fetch', async () => ({ ok: false, status: 404 }));
    const { press, said } = showSaver();
    press('png');
    await vi.waitFor(() => expect(said()).toBe(tools.picture.failed), 20_000);
  });

  it('wait for a map', () => {
    const { press, said } = showSaver({ viewport: null });
    press('svg');
    expect(said()).toBe('');
    expect(showSaver({ geography: {} }).areDisabled()).toEqual([true, true]);
    expect(showSaver().areDisabled()).toEqual([false, false]);
  });
});
