import { readFileSync } from 'node:fs';
import { onTestFinished } from 'vitest';

/** Gives the page style sheets of the app, by their paths below src, until the test is over. */
export function wearStyles(...paths: readonly string[]): void {
  const style = document.createElement('style');
  style.textContent = paths.map((path) => readFileSync(`src/${path}`, 'utf8')).join('\n');
  document.head.append(style);
  onTestFinished(() => style.remove());
}
