declare module 'subset-font' {
  interface Options {
    readonly targetFormat: 'truetype' | 'woff' | 'woff2';
    /** Values at which axes of a variable font are fixed, by tag. */
    readonly variationAxes?: Readonly<Record<string, number>>;
  }

  /** A font with the letters of a text alone. */
  function subsetFont(font: Uint8Array, text: string, options: Options): Promise<Uint8Array>;

  export = subsetFont;
}
