import { type Viewport, worldSize } from './camera';

/** Metres round the equator of the sphere that Web Mercator is made on. */
const EQUATOR = 40_075_016.686;

/** A length in km that is easily told, and the px, `widest` at most, that it takes in the middle of a viewport. */
export function scaleOf({ camera }: Viewport, widest: number): { readonly km: number; readonly px: number } {
  const { latitude, zoom } = camera;
  const pxPerKm = (worldSize(zoom) * 1000) / (EQUATOR * Math.cos((latitude * Math.PI) / 180));
  const power = 10 ** Math.floor(Math.log10(widest / pxPerKm));
  const km = ([5, 2].find((step) => step * power * pxPerKm <= widest) ?? 1) * power;
  return { km, px: Math.round(km * pxPerKm * 10) / 10 };
}
