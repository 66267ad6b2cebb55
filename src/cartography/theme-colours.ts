import type { Colours } from './colours.ts';
import type { Palette } from './palette.ts';

/** The colours of one theme, as `#rrggbb`, for what stands by itself. */
export function coloursOf({ tone, ...palette }: Palette): Colours {
  return { role: (role) => palette[role], tone: (name) => tone[name], haloShare: palette.haloShare };
}

/** A colour `#rrggbb` seen through another that covers it by a share of 0 to 1, in sRGB as opacity mixes them. */
export function mixed(under: string, over: string, share: number): string {
  const above = channelsOf(over);
  const channels = channelsOf(under).map((channel, index) =>
    Math.round(channel + ((above[index] ?? 0) - channel) * share),
  );
  return `#${channels.map((channel) => channel.toString(16).padStart(2, '0')).join('')}`;
}

/** Red, green and blue of a colour `#rrggbb`, 0 to 255. */
export function channelsOf(colour: string): readonly number[] {
  return [1, 3, 5].map((at) => Number.parseInt(colour.slice(at, at + 2), 16));
}
