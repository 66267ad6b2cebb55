import type { SVGAttributes } from 'react';
import { type Tile, tilePath } from '../cartography/patterns';

interface TiledPathProps extends SVGAttributes<SVGPathElement> {
  readonly tile: Tile;
  /** What the tiles have to cover. */
  readonly box: { readonly left: number; readonly top: number; readonly right: number; readonly bottom: number };
}

/** A tile's lines all over a box, as one path. */
export function TiledPath({ tile, box, ...paint }: TiledPathProps) {
  const { side, width } = tile;
  const data = [];
  for (let y = Math.floor(box.top / side) * side; y < box.bottom; y += side) {
    for (let x = Math.floor(box.left / side) * side; x < box.right; x += side) data.push(tilePath(tile, x, y));
  }
  return <path d={data.join('')} fill="none" strokeWidth={width} {...paint} />;
}
