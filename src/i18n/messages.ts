import { app } from '#messages/app';
import { dates } from '#messages/dates';
import { language } from '#messages/language';
import { map } from '#messages/map';
import { panel } from '#messages/panel';
import { timeline } from '#messages/timeline';

/**
 * Every text that a reader sees at once and that is not the story's own, in the language of the build: `#messages/` leads
 * to its folder by one line of `package.json`. What the rest of the folder says comes with what needs it, not with the page.
 */
export const messages = { ...language, app, dates, map, panel, timeline };

export type Messages = typeof messages;
