import sans from '../../cartography/fonts/story-sans.woff2?url';
import serif from '../../cartography/fonts/story-serif.woff2?url';
import serifItalic from '../../cartography/fonts/story-serif-italic.woff2?url';

/** The bundled faces as fonts.css declares them. */
const FACES = [
  { family: 'Story Serif', style: 'normal', weight: '400 700', url: serif },
  { family: 'Story Serif', style: 'italic', weight: '400', url: serifItalic },
  { family: 'Story Sans', style: 'normal', weight: '400 700', url: sans },
] as const;

/** Puts the bundled fonts into an SVG, which as an image may fetch nothing. Rejects where a font cannot be had. */
export async function embedFonts(svg: string): Promise<string> {
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
