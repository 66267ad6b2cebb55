interface FrameCode {
  readonly width: number;
  readonly height: number;
  /** What the map is asked to show, in the words of its address. */
  readonly query?: string;
  /** Further attributes as they are written. */
  readonly attributes?: string;
}

/** Code for a plain frame, for pages that fill in where the app is. */
export function frameCode({ width, height, query = '', attributes = '' }: FrameCode): string {
  const src = `{{app}}embed.html${query.replaceAll('&', '&amp;')}`;
  return `<iframe title="Map" src="${src}" width="${width}" height="${height}" ${attributes}></iframe>`;
}
