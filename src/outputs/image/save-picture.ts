import { drawInPage } from './draw-in-page';
import type { Picture } from './picture';
import { type PictureKind, pictureName } from './picture-name';
import { picturePng } from './picture-png';
import { type PictureOptions, pictureSvg } from './picture-svg';
import { ownFaces } from './variables';

/** How many times larger than on screen a PNG is. */
const PNG_SCALE = 2;

/** How long a browser may take to begin a download before its address goes. */
const DOWNLOAD_MS = 10_000;

/**
 * Draws a picture and hands it to the reader as a file; resolves with the file's name, rejects with what went wrong.
 * SVG names faces that every program has, PNG is set in the bundled ones.
 */
export async function savePicture(kind: PictureKind, picture: Picture, options: PictureOptions = {}): Promise<string> {
  const name = pictureName(picture, kind);
  if (kind === 'png') {
    const svg = pictureSvg(picture, drawInPage, { faces: ownFaces, ...options });
    download(await picturePng(svg, PNG_SCALE), name);
  } else {
    const svg = pictureSvg(picture, drawInPage, options);
    download(new Blob([`<?xml version="1.0" encoding="UTF-8"?>\n${svg}\n`], { type: 'image/svg+xml' }), name);
  }
  return name;
}

function download(file: Blob, name: string): void {
  const link = Object.assign(document.createElement('a'), { href: URL.createObjectURL(file), download: name });
  link.click();
  setTimeout(() => URL.revokeObjectURL(link.href), DOWNLOAD_MS);
}
