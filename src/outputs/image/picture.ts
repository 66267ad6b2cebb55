import type { Viewport } from '../../geo/camera';
import type { Geography } from '../../geo/geography';
import { formatMoment } from '../../i18n/format-moment';
import type { Scene } from '../../scene/scene';
import type { AppContextValue } from '../../state/use-app';

/** What a picture is made of. */
export interface Picture {
  /** Story, words and reader's state; only read. */
  readonly app: AppContextValue;
  /** GeoJSON as far as it has arrived, longitude first. */
  readonly geography: Geography;
  readonly scene: Scene;
  /** Camera and size in px of the map in the picture. */
  readonly viewport: Viewport;
  /** Credits that the data's licences ask for, as one line. */
  readonly credits: string;
}

/** The moment that a picture shows, in words. */
export function momentText({ app: { story, messages }, scene }: Pick<Picture, 'app' | 'scene'>): string {
  return formatMoment(story, { moment: scene.moment, event: scene.event?.id ?? null }, messages);
}
