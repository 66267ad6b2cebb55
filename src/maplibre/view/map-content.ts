import { GeoJSONSource, type Map as MapLibreMap, type StyleSpecification } from 'maplibre-gl';
import { palettes, type Theme } from '../../cartography/palette';
import { type Geography, geoFiles } from '../../geo/geography';
import type { Scene } from '../../scene/scene';
import { putImages } from '../layers/images';
import { lineNameLayer, TERM_SHIFT, termLayer } from '../layers/label-layers';
import { HATCH_LAYER, outlineWidth, sourceStates } from '../layers/place-layers';
import { RELIEF, reliefLayer, reliefSource } from '../layers/relief-layer';
import { mapStyle } from '../layers/style';
import { changedTerms, labelFeatures, labelKey, labelTerms, namedLine } from './labels';
import type { MapContentOptions } from './map-view';
import type { OverlayFeatures } from './overlays';
import { changedOutlines, changedStates } from './place-state';

/** The style is held to the specification by a test, not again at every reader's. */
export const UNCHECKED = { validate: false } as const;

/**
 * Style, geography and scene of a map: what it is to show, and what it shows already. Kept apart from the map itself,
 * which forgets them with every style and lost context.
 */
interface MapContent {
  readonly geography: Geography;
  scene(): Scene;
  /** True where the map shows a scene. */
  isDrawn(): boolean;
  setScene(scene: Scene): void;
  /** Tells what covers the map, as `overlayFeatures` has it. */
  setOverlays(features: OverlayFeatures): void;
  /** True where another theme than before is to be worn. */
  setTheme(theme: Theme): boolean;
  /** True where the map wears another theme than it is to wear. */
  isOutdated(): boolean;
  addGeography(files: Geography): void;
  /** The style for what is there now; until the map has it, nothing is drawn. */
  style(): StyleSpecification;
  /** The map has its style: brings what a style does not hold. */
  begin(map: MapLibreMap): void;
  /** The map has lost its style. */
  end(): void;
  /** Gives the map what has arrived since. */
  place(map: MapLibreMap): void;
  /** Shades the land from now on. */
  shade(map: MapLibreMap): void;
  /** Has all names drawn anew, for a font that has come since. */
  redrawNames(map: MapLibreMap): void;
  /** Brings the scene onto the map by what differs from the one before. */
  draw(map: MapLibreMap): void;
}

/** Begins with what a map is to show at first. */
export function createMapContent(
  { story, sources, theme: worn, scene: opening, geography: first }: MapContentOptions,
  covered: OverlayFeatures,
): MapContent {
  let overlays = covered;
  const states = sourceStates(story, sources);
  const terms = labelTerms(story);
  const line = namedLine(story);
  const geography: Geography = { ...first };
  /** The geography that the map's sources have. */
  let placed: Geography = {};
  let theme = worn;
  let styledIn = theme;
  let isStyled = false;
  let isShaded = false;
  let scene = opening;
  let drawn: Scene | null = null;
  /** Key of the names that the map has. */
  let labelled: string | null = null;
  /** What the map's names keep clear of, as text. */
  let cleared = '';

  const content: MapContent = {
    geography,
    scene: () => scene,
    isDrawn: () => isStyled && drawn !== null,
    setScene(next) {
      scene = next;
    },
    setTheme(next) {
      const isNew = next !== theme;
      theme = next;
      return isNew;
    },
    isOutdated: () => styledIn !== theme,
    setOverlays(features) {
      overlays = features;
    },
    addGeography(files) {
      Object.assign(geography, files);
    },
    style() {
      isStyled = false;
      styledIn = theme;
      labelled = labelKey(scene);
      placed = { ...geography };
      cleared = JSON.stringify(overlays);
      const labels = labelFeatures(story, scene);
      return mapStyle(palettes[theme], {
        states,
        geography,
        labels,
        overlays,
        shading: isShaded ? theme : null,
        terms: terms.map(({ term }) => term),
        line,
      });
    },
    begin(map) {
      isStyled = true;
      drawn = null;
      content.place(map);
      putImages(map, palettes[theme], [...story.states.values()]);
      content.draw(map);
    },
    end() {
      isStyled = false;
    },
    place(map) {
      for (const file of geoFiles) {
        const data = geography[file];
        const source = map.getSource(file);
        if (!data || placed[file] === data || !(source instanceof GeoJSONSource)) continue;
        source.setData(data);
        placed[file] = data;
      }
      const source = map.getSource('overlays');
      const key = JSON.stringify(overlays);
      if (cleared === key || !(source instanceof GeoJSONSource)) return;
      source.setData(overlays);
      cleared = key;
    },
    shade(map) {
      if (isShaded) return;
      isShaded = true;
      if (!isStyled) return;
      map.addSource(RELIEF, reliefSource());
      map.addLayer(reliefLayer(theme), HATCH_LAYER);
    },
    redrawNames(map) {
      if (isStyled) map.setFontFaces(null);
    },
    draw(map) {
      if (!isStyled || drawn === scene) return;
      for (const [id, state] of changedStates(drawn, scene)) {
        const source = sources.get(id);
        if (source) map.setFeatureState({ source, id }, state);
      }
      for (const [layer, width] of changedOutlines(drawn, scene, sources)) {
        map.setPaintProperty(layer, 'line-width', outlineWidth(width), UNCHECKED);
      }
      const key = labelKey(scene);
      const labels = map.getSource('labels');
      if (key !== labelled && labels instanceof GeoJSONSource) labels.setData(labelFeatures(story, scene));
      labelled = key;
      for (const [term, stands] of changedTerms(terms, drawn, scene)) {
        for (const layer of [termLayer(term), ...(term === line?.term ? [lineNameLayer(term)] : [])]) {
          map.setPaintProperty(layer, 'text-translate', TERM_SHIFT[stands ? 'here' : 'away'], UNCHECKED);
        }
      }
      drawn = scene;
    },
  };
  return content;
}
