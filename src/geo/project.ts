/** Web Mercator as in MapLibre: x and y from 0 to 1, y downwards; longitude first. */
export function toWorld([longitude, latitude]: readonly [number, number]): [number, number] {
  const sine = Math.sin((latitude * Math.PI) / 180);
  return [longitude / 360 + 0.5, 0.5 - Math.atanh(sine) / (2 * Math.PI)];
}
