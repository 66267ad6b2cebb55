import { AxeBuilder } from '@axe-core/playwright';
import { expect } from 'vitest';
import type { MapDriver } from './map-driver.ts';

const rules = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'];

/**
 * Fails the test where axe finds a violation in what the page and the frames in it show now, naming each with its elements.
 * `except` names a rule that does not fit.
 */
export async function checkAccessibility({ page }: Pick<MapDriver, 'page'>, except: string[] = []): Promise<void> {
  const { violations } = await new AxeBuilder({ page }).withTags(rules).disableRules(except).analyze();
  const found = violations.flatMap(({ id, help, nodes }) =>
    nodes.map((node) => `${id}: ${help} at ${node.target.join(' ')}`),
  );
  expect(found).toEqual([]);
}
