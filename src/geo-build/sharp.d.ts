/** What the geography build uses of sharp, whose own types are there only where its packages are installed. */
declare module 'sharp' {
  interface Raw {
    readonly width: number;
    readonly height: number;
    readonly channels: 1 | 2 | 3 | 4;
  }
  interface Picture {
    greyscale(): Picture;
    blur(sigma: number): Picture;
    extractChannel(channel: number): Picture;
    raw(): Picture;
    webp(options: { readonly quality: number; readonly alphaQuality: number; readonly effort: number }): Picture;
    toBuffer(): Promise<Buffer>;
    toBuffer(options: { readonly resolveWithObject: true }): Promise<{ readonly data: Buffer; readonly info: Raw }>;
    toFile(path: string): Promise<{ readonly size: number }>;
  }
  function sharp(input: string | Buffer, options?: { readonly raw?: Raw; readonly unlimited?: boolean }): Picture;
  export = sharp;
}
