import { messages } from '../i18n/messages';
import { story } from '../story/load-story';
import { oembed } from './metadata';

/** The text of the oEmbed file for a whole address of the build. */
export function oembedText(page: string): string {
  return `${JSON.stringify(oembed(story, messages, page), null, 1)}\n`;
}
