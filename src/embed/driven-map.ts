import type { ArticleMapElement, ArticleMapState } from './embed.d.ts';
import type { ShowRequest } from './message';

/** What drives a map in a page. */
export interface MapDriver {
  /** What the map shows; null until it answers. */
  state(): ArticleMapState | null;
  /** Whether the frame did not come; what is asked of the map tries again. */
  isLost(): boolean;
  /** The map has come into the page, or has left it. */
  enter(): void;
  leave(): void;
  /** Gives the frame the height and the title that it is to have. */
  refresh(): void;
  /** Shows what is asked for: at once, loading the map if need be, or else as soon as it is there. */
  ask(request: ShowRequest, isUrgent: boolean): void;
  /** Says to the map which paragraphs of the article the page has, if it has not heard of these. */
  tellParagraphs(): void;
}

/** A map as the paragraphs of its page see it. */
export interface DrivenMap extends ArticleMapElement {
  readonly driver: MapDriver;
}
