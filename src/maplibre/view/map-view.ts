import type { Theme } from '../../cartography/palette';
import type { Box } from '../../geo/box';
import type { Camera, ScreenPoint } from '../../geo/camera';
import type { Geography, PlaceFile } from '../../geo/geography';
import type { Scene } from '../../scene/scene';
import type { Story } from '../../story/story';

/** What the view tells its owner. */
export interface MapViewListener {
  onPick(place: string | null): void;
  onHover(place: string | null, at: ScreenPoint | null): void;
  onCamera(camera: Camera): void;
  /** Something has loaded that it waits for. */
  onProgress(): void;
  /** All is drawn that makes it a map, and nothing is on its way. */
  onIdle(): void;
  /** What makes it a map cannot be drawn. */
  onFailure(): void;
  /** A lesser part of a map that is seen cannot be drawn, or can be again. */
  onLoss(isLost: boolean): void;
  /** The graphics context is lost, or back again. */
  onContext(isLost: boolean): void;
}

/** What a map shows. */
export interface MapContentOptions {
  readonly story: Story;
  /** As far as it has arrived. */
  readonly geography: Geography;
  /** What it shows at first. */
  readonly scene: Scene;
  /** In which file each place has its shape. */
  readonly sources: ReadonlyMap<string, PlaceFile>;
  readonly theme: Theme;
}

export interface MapViewOptions extends MapContentOptions {
  readonly container: HTMLElement;
  /** Where the map opens. */
  readonly camera: Camera;
  /** See `setOverlays`. */
  readonly overlays: readonly Box[];
  /** See `setCooperative`. */
  readonly cooperative: boolean;
  readonly listener: MapViewListener;
}

/** The imperative map behind a small set of verbs; the only holder of a MapLibre object. */
export interface MapView {
  /** Says `idle` again even where nothing changed on the map. */
  setScene(scene: Scene): void;
  setTheme(theme: Theme): void;
  /** What covers the map, in px of its container: at rest, no name stands there. */
  setOverlays(overlays: readonly Box[]): void;
  /**
   * Adds files of the geography that arrived later, and says `idle` again even where there are none; never before it is
   * told that those of the first view are settled.
   */
  setGeography(files: Geography, settled: boolean): void;
  camera(): Camera;
  flyTo(camera: Camera): void;
  zoomBy(levels: number): void;
  /** Whether a plain wheel and a single finger scroll the page around the map instead of moving the map. */
  setCooperative(isCooperative: boolean): void;
  /** Stands at a camera at once. */
  lookAt(camera: Camera): void;
  destroy(): void;
}
