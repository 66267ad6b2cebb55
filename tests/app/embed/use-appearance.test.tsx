import { act } from '@testing-library/react';
import fc from 'fast-check';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { useAppearance } from '../../../src/app/embed/use-appearance';
import { appearanceParameters, usualAppearance } from '../../../src/embed/parameters';
import { readQuery } from '../../../src/state/address';
import { readAppearance } from '../../../src/state/appearance';
import { draw } from '../../harness/app';
import { forgetPage, runFirstScript } from '../../harness/built-page';
import { openWindow } from '../../harness/window';

const { dataset } = document.documentElement;

beforeEach(() => void openWindow({ width: 1280, height: 800, files: {} }));
afterEach(() => {
  forgetPage();
  vi.unstubAllGlobals();
  window.history.replaceState(null, '', '/');
});

/** Opens the page at an address; gives what style sheets know before anything is painted. */
function open(search: string, surface?: string): DOMStringMap {
  for (const name of Object.keys(dataset)) delete dataset[name];
  if (surface !== undefined) dataset['surface'] = surface;
  window.history.replaceState(null, '', `/${search}`);
  runFirstScript();
  return dataset;
}

/** Parts that style sheets are told to hide; their order says nothing. */
const hidden = (): string[] =>
  (dataset['hide'] ?? '')
    .split(' ')
    .filter((part) => part !== '')
    .sort();

function Looker() {
  useAppearance();
  return null;
}

describe('before anything is painted', () => {
  it.each([
    ['?theme=dark', 'dark'],
    ['?theme=light', 'light'],
    ['?theme=auto', undefined],
    ['?theme=', undefined],
    ['?theme=Dark', undefined],
    ['?theme=darker', undefined],
    ['?theme=%22%3E%3Cb', undefined],
    ['', undefined],
  ])('style sheets know the theme of %j', (search, theme) => {
    expect(open(search)['theme']).toBe(theme);
  });

  it.each([
    ['?hide=timeline', ['timeline']],
    ['?hide=title,legend,timeline', ['legend', 'timeline', 'title']],
    ['?hide=', []],
    ['', []],
  ])('they know what %j hides', (search, parts) => {
    open(search);
    expect(hidden()).toEqual(parts);
  });

  it('they know the page for frames for what it is, however large it is', () => {
    expect(open('', 'embed')['layout']).toBe('embed');
    expect(open('')['layout']).toBe('wide');
  });

  it('another look is no other state', () => {
    expect(open('?theme=dark&hide=title')).not.toHaveProperty('elsewhere');
    expect(open('?theme=dark&place=a')).toHaveProperty('elsewhere');
  });

  it('they know what the app will tell them, so that nothing changes when it comes', () => {
    const theme = fc.constantFrom('', 'auto', 'dark', 'light', 'pink');
    const hide = fc.shuffledSubarray([...appearanceParameters.hide.values]);
    fc.assert(
      fc.property(theme, hide, (asked, parts) => {
        open(`?${new URLSearchParams({ theme: asked, hide: parts.join() })}`);
        const before = [dataset['theme'], hidden()];
        const view = draw(<Looker />, { appearance: readAppearance(readQuery(window.location.search)).appearance });
        expect([dataset['theme'], hidden()]).toEqual(before);
        view.unmount();
      }),
    );
  });
});

describe('the look of the page', () => {
  it('follows what the host asks for', () => {
    const { actions } = draw(<Looker />, { appearance: { ...usualAppearance, theme: 'dark', hide: ['title'] } });
    expect(dataset['theme']).toBe('dark');
    expect(hidden()).toEqual(['title']);
    act(() => actions.setAppearance({ ...usualAppearance, theme: 'light', hide: ['timeline', 'legend'] }));
    expect(dataset['theme']).toBe('light');
    expect(hidden()).toEqual(['legend', 'timeline']);
    act(() => actions.setAppearance(usualAppearance));
    expect(dataset).not.toHaveProperty('theme');
    expect(hidden()).toEqual([]);
  });
});
