/** What a map shows: ids of its places and events, and a day as YYYY-MM-DD. */
export interface ArticleMapState {
  readonly place: string | null;
  readonly event: string | null;
  readonly at: string;
}

export interface ArticleMapEventMap {
  /** The map answers. */
  ready: CustomEvent<ArticleMapState>;
  placechange: CustomEvent<ArticleMapState>;
  eventchange: CustomEvent<ArticleMapState>;
  momentchange: CustomEvent<ArticleMapState>;
  /** A paragraph number was pressed in the map; `preventDefault()` where the page goes there by itself. */
  paragraphrequest: CustomEvent<{ readonly paragraph: number }>;
  /** Something asked for is unknown to the map, or the map did not come. */
  error: CustomEvent<{ readonly reason: string }>;
}

/** `<article-map>`: its attributes as properties; each may change at any time. */
export interface ArticleMapElement extends HTMLElement {
  place: string | null;
  event: string | null;
  /** A day as YYYY-MM-DD. */
  at: string | null;
  /** `light`, `dark` or `auto`. */
  theme: string | null;
  /** What is hidden of `timeline`, `legend` and `title`, with commas between. */
  hide: string | null;
  /** What assistive technology calls the frame. */
  label: string | null;
  /** Px; null leaves the height to the map. */
  get height(): string | null;
  set height(px: string | number | null);
  /** Whether paragraphs that are scrolled into the reading position move the map. */
  follow: boolean;
  /** What the map shows; null until it answers. */
  readonly state: ArticleMapState | null;

  addEventListener<Type extends keyof ArticleMapEventMap>(
    type: Type,
    listener: (event: ArticleMapEventMap[Type]) => void,
    options?: boolean | AddEventListenerOptions,
  ): void;
  addEventListener(
    type: string,
    listener: EventListenerOrEventListenerObject,
    options?: boolean | AddEventListenerOptions,
  ): void;
}

declare global {
  interface HTMLElementTagNameMap {
    'article-map': ArticleMapElement;
  }
}
