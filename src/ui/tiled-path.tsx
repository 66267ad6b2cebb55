import type { SVGAttributes } from 'react';
import { isDot, strokePath, type Tile } from '../cartography/patterns';

interface TiledPathProps extends SVGAttributes<SVGPathElement> {
  readonly tile: Tile;
  /** What the tiles have to cover. */
  readonly box: { readonly left: number; readonly top: number; readonly right: number; readonly bottom: number };
}

/** A tile's strokes all over a box, as one path. */
export function TiledPath({ tile: { side, strokes }, box, ...paint }: TiledPathProps) {
  const data = [];
  for (let y = Math.floor(box.top / side) * side; y < box.bottom; y += side) {
    for (let x = Math.floor(box.left / side) * side; x < box.right; x += side) {
      data.push(...strokes.map((stroke) => strokePath(stroke, [x, y])));
    }
  }
  const [first] = strokes;
  const cap = first && isDot(first) ? 'round' : undefined;
  return <path d={data.join('')} fill="none" strokeWidth={first?.width} strokeLinecap={cap} {...paint} />;
}
