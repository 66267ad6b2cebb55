import type { Camera } from '../../geo/camera';
import type { GeoCollection, GeoFile } from '../../geo/geography';
import type { Bounds } from '../../geo/measure';
import type { Insets } from '../../scene/frame-camera';
import type { Scene } from '../../scene/scene';
import type { Story } from '../../story/story';
import type { Palette } from '../../theme/palette';
import type { Geography } from '../layers/style';

/** Px from the map's top left corner. */
export interface ScreenPoint {
  readonly x: number;
  readonly y: number;
}

/** What the view tells its owner. */
export interface MapViewListener {
  onPick(place: string | null): void;
  onHover(place: string | null, at: ScreenPoint | null): void;
  onCamera(camera: Camera): void;
  onIdle(): void;
  onError(message: string): void;
}

export interface MapViewOptions {
  readonly container: HTMLElement;
  readonly story: Story;
  readonly geography: Geography;
  readonly palette: Palette;
  readonly insets: Insets;
  readonly words: Readonly<Record<string, string>>;
  /** Square kilometres by place id, for choosing the smallest. */
  readonly areas: ReadonlyMap<string, number>;
  readonly listener: MapViewListener;
}

/** The imperative map behind a small set of verbs; the only holder of a MapLibre object. */
export interface MapView {
  setScene(scene: Scene): void;
  setPalette(palette: Palette): void;
  /** Adds a file of the geography that arrived later. */
  setGeography(file: GeoFile, data: GeoCollection, areas: ReadonlyMap<string, number>): void;
  /** Shows bounds with a margin; the insets more, unless so close that nothing stands there. */
  frame(bounds: Bounds, how: { readonly insets: Insets; readonly animate: boolean }): void;
  /** True where the bounds lie within what is in sight. */
  shows(bounds: Bounds): boolean;
  zoomBy(levels: number): void;
  project(lonLat: readonly [number, number]): ScreenPoint;
  destroy(): void;
}
