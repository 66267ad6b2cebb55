import { describe, expect, it } from 'vitest';
import { tools } from '#messages/tools';
import { oembed, oembedText, pageHead } from '../../src/build/metadata';
import { OEMBED_FILE } from '../../src/embed/site';
import { messages } from '../../src/i18n/messages';
import { story } from '../../src/story/load-story';

const SITE = 'https://maps.example.org/a-map/';

describe('what others are told of how to embed the map', () => {
  const told = oembed(story, SITE);

  it('is a rich oEmbed with a frame at a whole address, of the size that it gives', () => {
    expect(told).toMatchObject({ version: '1.0', type: 'rich', width: 640, provider_url: SITE });
    const [frame] = /<iframe[^>]*>/.exec(String(told['html'])) ?? [];
    expect(frame).toContain(`src="${SITE}embed.html"`);
    expect(frame).toContain(`height="${told['height']}"`);
    expect(frame).toContain(`title="${tools.share.pageTitle(story.title)}"`);
    expect(told['thumbnail_url']).toBe(`${SITE}card.png`);
  });

  it('is told as JSON', () => {
    expect(JSON.parse(oembedText(SITE))).toEqual(told);
  });

  it('is found from the page where its address is known, and not spoken of where it is not', () => {
    expect(pageHead(story, messages, SITE)).toContain(`type="application/json+oembed" href="${SITE}${OEMBED_FILE}"`);
    expect(pageHead(story, messages, '')).not.toContain('oembed');
  });
});
