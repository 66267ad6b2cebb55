const SQUARE_MILE_KM2 = 2.589988110336;

/** International square miles (1 mile = 1.609344 km). */
export function squareMiles(squareKm: number): number {
  return squareKm / SQUARE_MILE_KM2;
}
