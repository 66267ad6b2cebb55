import { readFileSync } from 'node:fs';
import { fillPage } from '../../src/build/page-plugin';
import { built } from '../harness/built-page';

/** The page as the build fills it in, but for its style sheet. */
export function builtHtml(): string {
  return fillPage(readFileSync('index.html', 'utf8'), built);
}
