import type { LayerProvenance } from '../../src/geo/geography';
import { messages } from '../../src/i18n/messages';
import type { PanelGeography } from '../../src/panel/panel-geography';
import { story } from '../../src/story/load-story';

export const words = messages.panel;

const layer: LayerProvenance = {
  id: 'layer-one',
  title: 'A layer',
  source: 'a package',
  version: '1.2.3',
  licence: 'ODbL 1.0',
  credit: '© somebody',
  dataDate: '2017',
  method: 'derived',
  uncertaintyMetres: 1500,
  note: 'How it was cut.',
};

export const geography: PanelGeography = {
  provenance: [layer],
  layers: new Map([...story.places.keys()].map((id) => [id, ['layer-one']])),
  measured: new Map(story.figures.map(({ id, value }) => [id, value * 1.1])),
};

/** Shapes that measure what the article says. */
export const exactGeography: PanelGeography = {
  ...geography,
  measured: new Map(story.figures.map(({ id, value }) => [id, value])),
};

export const noGeography: PanelGeography = { provenance: [], layers: new Map(), measured: new Map() };
