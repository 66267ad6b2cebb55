import { renderToStaticMarkup } from 'react-dom/server';
import { creditsOf, parseGeography } from '../../geo/geography';
import { messages } from '../../i18n/messages';
import { sceneAt } from '../../scene/scene';
import { createActions } from '../../state/actions';
import { createAppStore } from '../../state/store';
import { story } from '../../story/load-story';
import { ownFonts } from '../image/picture-svg';
import { type Painting, preparePainting } from './paint-card';
import { type CardContent, socialCardSvg } from './social-card';

/** The text of a file of public/geo by its name. */
type ReadFile = (name: string) => string;

/** The story's card at the text's own present, ready to be painted in Node. */
export async function prepareCard(readFile: ReadFile): Promise<Painting> {
  return preparePainting(socialCardSvg(cardContent(readFile), renderToStaticMarkup, { fonts: ownFonts }));
}

/** What the card at the text's own present is made of. */
export function cardContent(readFile: ReadFile): CardContent {
  const { geography, layers } = parseGeography(readFile);
  const store = createAppStore(story);
  return {
    app: { story, store, actions: createActions(store, story), messages },
    geography,
    scene: sceneAt(story, story.calendar.now, { place: null, event: null, hovered: null }),
    credits: creditsOf(layers).join(' · '),
  };
}
