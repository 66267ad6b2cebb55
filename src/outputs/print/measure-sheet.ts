import type { Size } from '../../geo/camera';

/** Px by which rounding alone may make a box seem too small. */
const ROUNDING = 1;

/** True where everything on a sheet has room. */
export function isWhole(sheet: Element): boolean {
  const rooms = [sheet, ...sheet.querySelectorAll('[data-room]')];
  return rooms.every(({ scrollWidth, clientWidth, scrollHeight, clientHeight }) => {
    return scrollWidth <= clientWidth + ROUNDING && scrollHeight <= clientHeight + ROUNDING;
  });
}

/** CSS px to a mm. */
const PX = 96 / 25.4;

/** Width and height in mm that a sheet leaves its map; those of an ordinary one where nothing is laid out. */
export function mapRoom(sheet: Element): Size {
  const { clientWidth = 0, clientHeight = 0 } = sheet.querySelector('.print-map') ?? {};
  return clientWidth === 0 || clientHeight === 0
    ? { width: 182, height: 112 }
    : { width: clientWidth / PX, height: clientHeight / PX };
}
