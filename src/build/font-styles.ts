import type { Site } from './emitted-files.ts';

/** The declarations of the bundled fonts for a page outside of the app. `up` leads from it to the root of the site. */
export function fontStyles({ read, addressOf }: Site, up: './' | '../'): string {
  return read('src/cartography/fonts.css').replace(/url\("\.\/(fonts\/[^"]+)"\)/g, (_, file: string) => {
    return `url("${up}${addressOf(`src/cartography/${file}`)}")`;
  });
}
