const SVG = 'http://www.w3.org/2000/svg';

/**
 * Draws every pattern in an element as lines of its own, cut to the shape that it fills: browsers put an SVG pattern on
 * paper as a coarse picture, and the patterns have to be read there without colour.
 */
export function drawPatternsAsLines(root: Element): void {
  const filled = [...root.querySelectorAll<SVGGraphicsElement>('[fill^="url("], [fill^="url("] *')];
  filled.forEach((shape, index) => {
    // Where nothing is laid out, there is no extent to fill.
    if (shape.tagName === 'g' || typeof shape.getBBox !== 'function') return;
    const id = /url\("?#(.+?)"?\)/.exec(getComputedStyle(shape).fill)?.[1];
    const pattern = id === undefined ? null : root.querySelector(`pattern[id="${CSS.escape(id)}"]`);
    if (pattern instanceof SVGPatternElement) unroll(shape, pattern, `print-cut-${index}`);
  });
}

function unroll(shape: SVGGraphicsElement, pattern: SVGPatternElement, clipId: string): void {
  const clip = document.createElementNS(SVG, 'clipPath');
  clip.id = clipId;
  const outline = shape.cloneNode(true) as SVGElement;
  for (const name of ['transform', 'fill']) outline.removeAttribute(name);
  clip.append(outline);
  const group = document.createElementNS(SVG, 'g');
  group.setAttribute('transform', shape.getAttribute('transform') ?? '');
  group.setAttribute('clip-path', `url(#${clipId})`);
  const marks = document.createElementNS(SVG, 'g');
  marks.setAttribute('transform', pattern.getAttribute('patternTransform') ?? '');
  const spots = spotsOf(shape.getBBox(), pattern);
  const opacity = getComputedStyle(shape).fillOpacity;
  for (const child of pattern.children) marks.append(repeated(child, spots, opacity));
  group.append(marks);
  shape.after(clip, group);
  shape.style.fill = 'none';
}

type Spot = readonly [x: number, y: number];

/** Corners of all tiles that an extent needs, in the pattern's own units. */
function spotsOf({ x, y, width, height }: DOMRect, pattern: SVGPatternElement): Spot[] {
  const back = pattern.patternTransform.baseVal.consolidate()?.matrix.inverse();
  const corners = [
    [x, y],
    [x + width, y],
    [x, y + height],
    [x + width, y + height],
  ].map(([left = 0, top = 0]) => new DOMPoint(left, top).matrixTransform(back && DOMMatrix.fromMatrix(back)));
  const [across, down] = [pattern.width.baseVal.value, pattern.height.baseVal.value];
  const columns = tilesOver(
    corners.map((corner) => corner.x),
    across,
  );
  const rows = tilesOver(
    corners.map((corner) => corner.y),
    down,
  );
  return rows.flatMap((top) => columns.map((left): Spot => [left, top]));
}

function tilesOver(values: readonly number[], side: number): number[] {
  const first = Math.floor(Math.min(...values) / side);
  const last = Math.floor(Math.max(...values) / side);
  return Array.from({ length: last - first + 1 }, (_, index) => (first + index) * side);
}

/** A mark of a tile at every spot, as one path with the mark's own looks. */
function repeated(mark: Element, spots: readonly Spot[], opacity: string): SVGPathElement {
  const path = document.createElementNS(SVG, 'path');
  const data = dataOf(mark);
  path.setAttribute('d', spots.map(([x, y]) => shiftPath(data, x, y)).join(''));
  const { fill, stroke, strokeWidth, strokeLinecap, strokeOpacity: own } = getComputedStyle(mark);
  const strokeOpacity = String(Number(opacity) * Number(own || 1));
  Object.assign(path.style, { fill, stroke, strokeWidth, strokeLinecap, fillOpacity: opacity, strokeOpacity });
  return path;
}

/** Path data of a path or circle. */
function dataOf(mark: Element): string {
  if (mark.tagName !== 'circle') return mark.getAttribute('d') ?? '';
  const [x, y, r] = ['cx', 'cy', 'r'].map((name) => Number(mark.getAttribute(name)));
  const [left, wide] = [(x ?? 0) - (r ?? 0), 2 * (r ?? 0)];
  return `M${left} ${y}a${r} ${r} 0 1 0 ${wide} 0a${r} ${r} 0 1 0 ${-wide} 0`;
}

/** For each command of path data, which of its numbers are x and which y: `x`, `y`, or neither. */
const AXES: Readonly<Record<string, string>> = {
  M: 'xy',
  L: 'xy',
  T: 'xy',
  C: 'xyxyxy',
  S: 'xyxy',
  Q: 'xyxy',
  H: 'x',
  V: 'y',
  A: '-----xy',
};

const TOKENS = /[a-z]|-?(?:\d*\.\d+|\d+)/gi;

/** Path data moved by `dx` and `dy`. The numbers of arcs' flags must stand apart. */
export function shiftPath(data: string, dx: number, dy: number): string {
  let axes = '';
  let index = 0;
  const moved = (data.match(TOKENS) ?? []).map((token) => {
    if (/[a-z]/i.test(token)) {
      axes = AXES[token] ?? '';
      index = 0;
      return token;
    }
    const axis = axes === '' ? '' : axes[index++ % axes.length];
    if (axis === 'x') return rounded(Number(token) + dx);
    return axis === 'y' ? rounded(Number(token) + dy) : token;
  });
  return moved.join(' ');
}

function rounded(value: number): string {
  return String(Math.round(value * 100) / 100);
}
