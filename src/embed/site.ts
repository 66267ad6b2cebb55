/** Where a loader came from, and what stands there. */
export interface Site {
  /** Address of the folder of the build, with a slash at its end; also the whole page. */
  readonly base: string;
  readonly origin: string;
  readonly poster: string;
  readonly title: string;
}
