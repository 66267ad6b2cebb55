import { pictureSheet } from '#messages/picture-sheet';
import type { Picture } from '../picture';
import { type Block, stack } from './stack';
import { textBlock } from './text-lines';
import { type TextStyle, wrapText } from './wrap-text';

const TEXT: TextStyle = { face: 'sans', size: 10.5, leading: 15 };

/** What the text is based on, whose data the map is drawn from, and that it takes no side. */
export function sources({ app, credits }: Picture, width: number): Block {
  const { story, messages } = app;
  const said = [
    pictureSheet.article(story.article.title),
    ...(credits === '' ? [] : [pictureSheet.sources(credits)]),
    messages.map.disclaimer,
  ];
  const lines = said.flatMap((text) => wrapText(text, width, TEXT));
  const { height, content } = stack([
    { id: 'rule', height: 1, content: <path className="picture-rule" d={`M0 .5h${width}`} /> },
    { id: 'text', gap: 8, ...textBlock('note', TEXT, lines) },
  ]);
  return { height, content: <g id="sources">{content}</g> };
}
