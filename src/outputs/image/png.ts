import sans from '../../cartography/fonts/story-sans.woff2?url';
import serif from '../../cartography/fonts/story-serif.woff2?url';
import serifItalic from '../../cartography/fonts/story-serif-italic.woff2?url';

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
/** The bundled faces as fonts.css declares them. */
const FACES = [
  { family: 'Story Serif', style: 'normal', weight: '400 700', url: serif },
  { family: 'Story Serif', style: 'italic', weight: '400', url: serifItalic },
  { family: 'Story Sans', style: 'normal', weight: '400 700', url: sans },
] as const;

/** Puts the bundled fonts into an SVG, which as an image may fetch nothing. Rejects where a font cannot be had. */
async function embedFonts(svg: string): Promise<string> {
  const rules = await Promise.all(
    FACES.map(async ({ family, style, weight, url }) => {
      const src = `url(${await readAsDataUrl(url)}) format('woff2')`;
      return `@font-face{font-family:'${family}';font-style:${style};font-weight:${weight};src:${src}}`;
    }),
  );
  return svg.replace(/>/, () => `><style>${rules.join('')}</style>`);
}

async function readAsDataUrl(url: string): Promise<string> {
  const response = await fetch(url).catch(() => null);
  if (!response?.ok) throw new Error(`the font ${url.slice(url.lastIndexOf('/') + 1)} did not load`);
  const bytes = new Uint8Array(await response.arrayBuffer());
  return `data:font/woff2;base64,${btoa(Array.from(bytes, (byte) => String.fromCharCode(byte)).join(''))}`;
}
