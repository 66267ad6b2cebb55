import { act, screen } from '@testing-library/react';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import type { PageData } from '../../src/app/page-data';
import { messages } from '../../src/i18n/messages';
import { files } from '../harness/small-geography';
import { openApp } from './app-page';

// Scripts that the server does not have any more, or that never arrive.
vi.mock('../../src/maplibre/view/create-map-view', () => {
  throw new Error('gone');
});
vi.mock('../../src/svg-map/draw-geography', () => {
  throw new Error('gone');
});

const viewport = { camera: { longitude: 35.2, latitude: 33.3, zoom: 5.9 }, size: { width: 1720, height: 900 } };
const nothing = { viewport, core: { width: 1060, height: 690 }, scale: 1, paths: {}, shapes: [], names: [] };
const pageData: PageData = {
  drawing: nothing,
  inset: nothing,
  placeBounds: new Map([['latakia', [35.7, 35.3, 36.3, 35.9]]]),
  measured: new Map(),
  layers: new Map(),
  credits: '',
};
const wide = { width: 1280, height: 800, files, pageData };

const reload = vi.fn();
beforeEach(() => {
  reload.mockReset();
  vi.spyOn(console, 'warn').mockImplementation(() => {});
  vi.stubGlobal('location', { ...window.location, reload });
});
afterEach(() => vi.unstubAllGlobals());

describe('a map whose code does not arrive', () => {
  it('is stood in for by a drawing, which says so and can have the page loaded again', async () => {
    const { user } = openApp(wide);
    expect(await screen.findByText(messages.map.stands.code)).toBeVisible();
    expect(document.querySelector('.app-svg-map > svg')).not.toBeNull();
    expect(document.querySelector('[data-map-state=failed]')).not.toBeNull();
    expect(reload).not.toHaveBeenCalled();
    await user.click(screen.getByRole('button', { name: messages.map.tryAgain }));
    expect(reload).toHaveBeenCalledOnce();
  });
});

describe('a drawing that cannot be drawn anew', () => {
  it('stays as it is, and that is said', async () => {
    const { actions } = openApp(wide);
    await screen.findByText(messages.map.stands.code);
    act(() => actions.selectPlace('latakia'));
    expect(await screen.findByText(messages.app.incomplete)).toBeVisible();
    expect(document.querySelector('.app-svg-map > svg')).not.toBeNull();
  });
});
