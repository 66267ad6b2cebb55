import { betweenLevels } from '../../cartography/zoom';
import type { Box } from '../../geo/box';
import type { StateKind } from '../../story/story';
import { type InkedTile, inkedTiles } from '../../svg-map/patterns';
import { type Paint, type ShapeProps, ShapeReference } from '../../ui/paint';
import { TiledPath } from '../../ui/tiled-path';

/**
 * The page's paint for the drawing of a prefix, but with every pattern as lines cut to the shape that it fills: browsers put
 * an SVG pattern on paper as a coarse picture, and the patterns have to be read there without colour.
 */
export function paintInLines(paint: Paint, prefix: string, states: readonly StateKind[], zoom: number): Paint {
  const patterns = new Map(
    inkedTiles(states, paint.colours).map((pattern) => [`url(#${prefix}${pattern.name})`, pattern]),
  );
  const scale = betweenLevels(zoom);
  const Shape = (shape: ShapeProps) => {
    const pattern = patterns.get(shape.fill ?? '');
    return pattern ? <PatternLines {...{ shape, pattern, scale }} /> : <ShapeReference {...shape} />;
  };
  return { ...paint, Shape };
}

interface PatternLinesProps {
  readonly shape: ShapeProps;
  readonly pattern: InkedTile;
  /** How much larger the pattern is drawn than its tile. */
  readonly scale: number;
}

function PatternLines({ shape: { id, data, fillOpacity = 1 }, pattern, scale }: PatternLinesProps) {
  const { name, tile, inks } = pattern;
  const clip = `print-cut-${id}-${name}`;
  const { left, top, right, bottom } = boxOf(data);
  const box = { left: left / scale, top: top / scale, right: right / scale, bottom: bottom / scale };
  return (
    <>
      <clipPath id={clip}>
        <use href={`#${id}`} />
      </clipPath>
      <g clipPath={`url(#${clip})`}>
        <g transform={`scale(${scale.toFixed(3)})`}>
          {inks.map(({ stroke, strokeOpacity = 1 }) => (
            <TiledPath key={stroke} {...{ tile, box, stroke }} strokeOpacity={Number(fillOpacity) * strokeOpacity} />
          ))}
        </g>
      </g>
    </>
  );
}

/** The box around a drawn shape, whose rings each begin at a point and go on in steps. */
export function boxOf(data: string): Box {
  const xs: number[] = [];
  const ys: number[] = [];
  for (const ring of data.split('M').slice(1)) {
    let [x, y] = [0, 0];
    const numbers = ring.match(/-?[\d.]+/g)?.map(Number) ?? [];
    for (let index = 0; index < numbers.length; index += 2) {
      x += numbers[index] ?? 0;
      y += numbers[index + 1] ?? 0;
      xs.push(x);
      ys.push(y);
    }
  }
  return { left: Math.min(...xs), top: Math.min(...ys), right: Math.max(...xs), bottom: Math.max(...ys) };
}
