import { readFileSync } from 'node:fs';
import { writeDemo } from '../../src/demo/write-demo';

export const template = readFileSync('src/demo/article.html', 'utf8');

/** The page as the build writes it, except that its files keep their own addresses. */
export function readDemo(site = ''): string {
  return writeDemo(template, { site, disclaimer: 'Borders & names', credits: ['© A', 'B <C>'], addresses: {} });
}

/** What the page leads to, from the root of the build. */
export const files: ReadonlySet<string> = new Set([
  'index.html',
  'embed.js',
  'card.png',
  'demo/demo.css',
  'src/cartography/icon.svg',
]);
