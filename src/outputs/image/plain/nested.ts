import type { MarkupElement } from './markup';

/**
 * The transform that a group needs to stand for an SVG within an SVG, which not every program cuts and places alike;
 * null where it needs none. A clip, where one is wanted, is for the one who nests.
 */
export function nestedTransform({ name, attributes }: MarkupElement): string | null {
  if (name !== 'svg') return null;
  const [left = 0, top = 0, width = 0] = (attributes.get('viewBox') ?? '').split(' ').map(Number);
  const scale = width > 0 && attributes.has('width') ? Number(attributes.get('width')) / width : 1;
  const [x, y] = ['x', 'y'].map((key) => Number(attributes.get(key) ?? 0));
  const shift = [(x ?? 0) - left * scale, (y ?? 0) - top * scale];
  const parts = [shift.some((px) => px !== 0) && `translate(${shift.join(' ')})`, scale !== 1 && `scale(${scale})`];
  return parts.filter(Boolean).join(' ') || null;
}
