/** Values at zoom levels, lowest first: straight from stop to stop and held at both ends. */
export type ZoomStops = readonly (readonly [zoom: number, value: number])[];

/** The value of stops at a zoom level, to a hundredth, as MapLibre's linear `interpolate` has it. */
export function atZoom(stops: ZoomStops, zoom: number): number {
  const next = stops.findIndex(([at]) => at > zoom);
  const [toZoom, toValue] = stops[next] ?? stops.at(-1) ?? [0, 0];
  const [fromZoom, fromValue] = next > 0 ? (stops[next - 1] ?? [0, 0]) : [toZoom, toValue];
  const share = toZoom === fromZoom ? 0 : (zoom - fromZoom) / (toZoom - fromZoom);
  return Math.round((fromValue + share * (toValue - fromValue)) * 100) / 100;
}

/** How much larger than drawn MapLibre shows patterns and dashes, which keep their size on the ground between levels. */
export function betweenLevels(zoom: number): number {
  return 2 ** (zoom - Math.floor(zoom));
}
