import { AxeBuilder } from '@axe-core/playwright';
import type { Page } from 'playwright-core';
import { expect } from 'vitest';
import type { MapDriver } from './map-driver.ts';

const tags = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'];

/**
 * Fails the test where axe finds a violation in what the page and the frames in it show now, naming each with its elements.
 * `except` names a rule that does not fit.
 */
export async function checkAccessibility({ page }: Pick<MapDriver, 'page'>, except: string[] = []): Promise<void> {
  await expectNone(axeOf(page).withTags(tags).disableRules(except));
}

/** The same of colours alone: all that differs in the dark. */
export async function checkContrast({ page }: Pick<MapDriver, 'page'>): Promise<void> {
  await page.emulateMedia({ colorScheme: 'dark' });
  await expectNone(axeOf(page).withRules(['color-contrast']));
}

/** What is in order need not be told of, which costs axe most of its time. */
function axeOf(page: Page): AxeBuilder {
  return new AxeBuilder({ page }).options({ resultTypes: ['violations'] });
}

async function expectNone(axe: AxeBuilder): Promise<void> {
  const { violations } = await axe.analyze();
  const found = violations.flatMap(({ id, help, nodes }) =>
    nodes.map((node) => `${id}: ${help} at ${node.target.join(' ')}`),
  );
  expect(found).toEqual([]);
}
