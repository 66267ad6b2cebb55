import { expect, it } from 'vitest';
import { ceasefireLine, inkLines } from '../../src/cartography/base-map';
import { lineKinds, lineKindsToTell, lineSample } from '../../src/cartography/line-samples';
import { outlineStyles } from '../../src/cartography/places';

it('a key tells of what an event touches only where one is chosen', () => {
  expect(lineKindsToTell(true)).toEqual(lineKinds);
  expect(lineKindsToTell(false)).toEqual(lineKinds.filter((kind) => kind !== 'touched'));
  expect(lineKindsToTell(false)).toContain('selected');
});

it('a key shows lines as the map draws them close up', () => {
  const armistice = inkLines.find(({ name }) => name === 'armistice');
  // Between 1.1 px at level 7 and 1.6 px at level 11.
  expect(lineSample('armistice')).toMatchObject([{ colour: 'border', width: 1.48, dash: armistice?.dash }]);
  expect(lineSample('ceasefire')).toMatchObject([{ colour: 'ink', width: 1.8, dash: ceasefireLine.dash }]);
});

it('a key shows outlines as the map draws them', () => {
  expect(lineSample('selected')).toEqual([outlineStyles.selected]);
  expect(lineSample('touched')).toEqual([outlineStyles.touched, outlineStyles['touched-gap']]);
});
