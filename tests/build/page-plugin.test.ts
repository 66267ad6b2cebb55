// @vitest-environment jsdom
import { describe, expect, it } from 'vitest';
import { frameScript } from '../../src/build/frame-script';
import { embedPage } from '../../src/build/page-plugin';
import { builtHtml } from './built-html';

const html = builtHtml();
const page = new DOMParser().parseFromString(embedPage(html), 'text/html');

describe('the page for frames', () => {
  it('knows what it is, and keeps its language', () => {
    expect(page.documentElement.getAttribute('data-surface')).toBe('embed');
    expect(page.documentElement.lang).toBe('en-GB');
    expect(page.compatMode).toBe('CSS1Compat');
  });

  it('leads search engines to the whole page, which says nothing of the kind', () => {
    const robots = page.querySelectorAll('head > meta[name="robots"]');
    expect([...robots].map((meta) => meta.getAttribute('content'))).toEqual(['noindex']);
    const links = page.querySelectorAll('head > link[rel="canonical"]');
    expect([...links].map((link) => link.getAttribute('href'))).toEqual(['./']);
    expect(html).not.toMatch(/noindex|canonical|data-surface/);
  });

  it('is the same otherwise', () => {
    const whole = new DOMParser().parseFromString(html, 'text/html');
    page.querySelector('meta[name="robots"]')?.remove();
    page.querySelector('link[rel="canonical"]')?.remove();
    const own = [...page.scripts].find(({ outerHTML }) => outerHTML === frameScript());
    // Before what shows the page, which it waits for.
    expect(own?.nextElementSibling?.textContent).toContain('d.whole');
    own?.replaceWith(page.createComment('frame'));
    expect(page.head.innerHTML.replace(/\s+/g, ' ')).toBe(whole.head.innerHTML.replace(/\s+/g, ' '));
    expect(page.body.innerHTML.trim() === whole.body.innerHTML.trim()).toBe(true);
  });
});
