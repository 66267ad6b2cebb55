// Leaflet and its timeline belong to the bench's own package file and are absent in a plain install of the app, whose type
// check covers this folder too: hence the few signatures used here, declared instead of installed.
declare module 'leaflet' {
  export interface Layer {
    addTo(map: Map): this;
    bindPopup(content: HTMLElement): this;
    bindTooltip(text: string, options: { readonly permanent: boolean }): this;
  }
  export interface PathStyle {
    readonly color?: string;
    readonly weight?: number;
    readonly fill?: boolean;
    readonly fillColor?: string;
    readonly fillOpacity?: number;
    readonly opacity?: number;
    readonly radius?: number;
  }
  export type LatLon = [latitude: number, longitude: number];
  export interface GeoJsonOptions<Properties> {
    readonly interactive?: boolean;
    readonly pane?: string;
    readonly style?: (feature: GeoJSON.Feature<GeoJSON.Geometry, Properties>) => PathStyle;
    readonly filter?: (feature: GeoJSON.Feature<GeoJSON.Geometry, Properties>) => boolean;
    readonly pointToLayer?: (feature: GeoJSON.Feature<GeoJSON.Geometry, Properties>, at: LatLon) => Layer;
    readonly onEachFeature?: (feature: GeoJSON.Feature<GeoJSON.Geometry, Properties>, layer: Layer) => void;
  }
  export interface Timed {
    readonly start: number;
    readonly end: number;
  }
  export interface Map {
    fitBounds(bounds: readonly [LatLon, LatLon]): this;
    getCenter(): { readonly lat: number; readonly lng: number };
    getZoom(): number;
    createPane(name: string): HTMLElement;
  }
  export interface TimelineControl {
    addTo(map: Map): this;
    addTimelines(...timelines: Layer[]): void;
    setTime(time: number): void;
  }
  export interface Leaflet {
    map(element: HTMLElement, options: { readonly preferCanvas: boolean }): Map;
    geoJSON<Properties>(data: GeoJSON.FeatureCollection, options: GeoJsonOptions<Properties>): Layer;
    circleMarker(at: LatLon, style: PathStyle): Layer;
    timeline<Properties extends Timed>(data: GeoJSON.FeatureCollection, options: GeoJsonOptions<Properties>): Layer;
    timelineSliderControl(
      options: Partial<Timed> & { readonly formatOutput: (time: number) => string },
    ): TimelineControl;
  }
  const leaflet: Leaflet;
  // biome-ignore lint/style/noDefaultExport: this is how the library exports itself
  export default leaflet;
}

declare module 'leaflet.timeline' {}
