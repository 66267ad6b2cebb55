import { createHash } from 'node:crypto';

const SCRIPT = /<script(?![^>]*(?:\bsrc=|\btype="application\/))[^>]*>([\s\S]*?)<\/script>/g;
const STYLE = /<style[^>]*>([\s\S]*?)<\/style>/g;
const META = /\s*<meta http-equiv="Content-Security-Policy"[^>]*>/;
const STYLED = /<[a-z][^<>]* style="([^"]*)"/g;

/**
 * The content security policy of a built page: everything from its own origin, no script or style that the build has
 * not put there, nothing evaluated, and no text made into markup or a script but the addresses of the two workers: the map's
 * and the one that keeps the site. `data:` for workers and what they fetch is for frames of opaque origin, in which MapLibre
 * starts its own so, and for the page made for frames alone; for pictures, with `blob:`, it is for the one that a reader saves.
 */
export function contentPolicy(html: string): string {
  const workers = /<html [^>]*data-surface="embed"/.test(html) ? "'self' data:" : "'self'";
  return [
    "default-src 'none'",
    `script-src 'self' ${hashes(html, SCRIPT)}`,
    `style-src 'self' ${hashes(html, STYLE)}`,
    // Of attributes, those alone that the drawn timeline is placed by.
    `style-src-attr 'unsafe-hashes' ${hashes(html, STYLED)}`,
    "img-src 'self' data: blob:",
    "font-src 'self' data:",
    `connect-src ${workers}`,
    `worker-src ${workers}`,
    "frame-src 'self'",
    "base-uri 'none'",
    "form-action 'none'",
    "require-trusted-types-for 'script'",
    'trusted-types default offline',
  ].join('; ');
}

/**
 * Puts the policy into a page, in place of one that it has, before everything that it is to hold for; but browsers look for the
 * encoding first.
 */
export function withPolicy(html: string): string {
  const policy = `\n    <meta http-equiv="Content-Security-Policy" content="${contentPolicy(html)}" />`;
  return html.replace(META, '').replace(/<meta charset=[^>]*>/i, (encoding) => encoding + policy);
}

function hashes(html: string, elements: RegExp): string {
  const texts = new Set([...html.matchAll(elements)].map(([, text = '']) => text));
  return [...texts].map((text) => `'sha256-${createHash('sha256').update(text).digest('base64')}'`).join(' ');
}
