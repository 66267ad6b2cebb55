import { messages } from '../i18n/messages';
import { story } from '../story/load-story';

/** What the page is called: in its head, and by a loader whose map has not come yet. */
export const pageTitle = messages.app.pageTitle(story.title);
