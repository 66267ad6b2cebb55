import { embedFonts } from './embed-fonts';

const SIZE = /^(<svg[^>]*?) width="([\d.]+)" height="([\d.]+)"/;

/**
 * Paints an SVG made by `pictureSvg` as PNG, `scale` times its size in px, with the bundled fonts. Rejects with what
 * went wrong where the browser cannot.
 */
export async function picturePng(svg: string, scale: number): Promise<Blob> {
  const [, , width = '', height = ''] = SIZE.exec(svg) ?? [];
  const size = { width: Math.round(Number(width) * scale), height: Math.round(Number(height) * scale) };
  const enlarged = (await embedFonts(svg)).replace(SIZE, `$1 width="${size.width}" height="${size.height}"`);
  const image = await loadImage(enlarged);
  const canvas = Object.assign(document.createElement('canvas'), size);
  const context = canvas.getContext('2d');
  if (!context) throw new Error('this browser cannot paint pictures');
  context.drawImage(image, 0, 0, size.width, size.height);
  const blob = await new Promise<Blob | null>((resolve) => canvas.toBlob(resolve, 'image/png'));
  if (!blob) throw new Error(`${size.width} × ${size.height} px are too many for this browser`);
  return blob;
}

async function loadImage(svg: string): Promise<HTMLImageElement> {
  const url = URL.createObjectURL(new Blob([svg], { type: 'image/svg+xml' }));
  try {
    const image = new Image();
    image.src = url;
    await image.decode();
    return image;
  } catch {
    throw new Error('the browser cannot read the drawing');
  } finally {
    URL.revokeObjectURL(url);
  }
}
