import { legend } from '#messages/legend';
import { pictureSheet } from '#messages/picture-sheet';
import { scaleOf } from '../../geo/map-scale';
import { formatNumber } from '../../i18n/intl';
import type { Messages } from '../../i18n/messages';
import type { Statement } from '../../story/story';
import { usePaint } from '../../ui/paint';
import { momentText, type Picture } from './picture';
import {
  type Block,
  balanceText,
  lineWidth,
  rule,
  type Stacked,
  stack,
  TextLines,
  type TextStyle,
  textBlock,
  wrapText,
} from './picture-layout';

/** Px of the bar over the title. */
const BAR = { width: 56, height: 5 } as const;

/** Width in px from which there is room for large type. */
const ROOMY = 600;

/** Title and moment, with the chosen event and place or else what the article found: what the map under them shows. */
export function heading(picture: Picture, width: number): Block {
  const bar: Stacked = {
    id: 'bar',
    height: BAR.height,
    content: (
      <>
        {rule(width, 'ink').content}
        <Bar {...BAR} />
      </>
    ),
  };
  const { height, content } = stack([bar, ...headingTexts(picture, width)]);
  return { height, content: <g id="heading">{content}</g> };
}

/** A bar in ink, in px. */
export function Bar(size: { readonly width: number; readonly height: number }) {
  return <rect {...size} fill={usePaint().colours.role('ink')} />;
}

function headingTexts(picture: Picture, width: number): Stacked[] {
  const { app, scene } = picture;
  const { story } = app;
  const [large, headlineSize, small] = width >= ROOMY ? [38, 32, 15] : [28, 23, 13.5];
  const titleOf = (size: number): TextStyle => ({
    face: 'strong',
    size,
    leading: size * 1.14,
    serif: true,
    spacing: -0.01,
  });
  const strong: TextStyle = { face: 'strong', size: small, leading: small * 1.4 };
  const soft: TextStyle = { ...strong, face: 'sans', colour: 'inkSoft' };
  const text = (id: string, style: TextStyle, gap: number, words: string): Stacked => {
    return { id, gap, ...textBlock(style, wrapText(words, width, style)) };
  };
  const title = (id: string, size: number, gap: number, words: string): Stacked => {
    return { id, gap, ...textBlock(titleOf(size), balanceText(words, width, titleOf(size))) };
  };
  const place = story.places.get(scene.places.find(({ selected }) => selected)?.id ?? '');
  const unsure = scene.places.some(({ faint }) => faint) ? legend.unsure : null;
  const note = scene.future ? legend.future : unsure;
  const isChosen = scene.event !== null || place !== undefined;
  const opening = isChosen
    ? [title('title', large, 12, story.title)]
    : [
        title('title', small + 3, 12, story.title),
        title('finding', headlineSize, 4, story.headline.text),
        text('standing', soft, 4, standingText(story.headline, app.messages)),
      ];
  return [
    ...opening,
    text('date', strong, 8, legend.on(momentText(picture))),
    ...(note === null ? [] : [text('note', soft, 1, note)]),
    ...(scene.event ? [text('event', soft, 1, scene.event.title)] : []),
    ...(place
      ? [text('place', { ...strong, colour: 'accent' }, 6, place.name), text('headline', soft, 1, place.headline)]
      : []),
  ];
}

/** How sure the text is of a statement, who says so, and where it stands, in words alone. */
export function standingText({ standing, voice, paragraphs }: Statement, { panel }: Messages): string {
  const { word, voice: saidBy } = panel.standing[standing];
  const said = voice === undefined ? word : `${word}${saidBy(voice)}`;
  return [said, paragraphs.map((paragraph) => `¶\u00a0${paragraph}`).join(' ')].join(' · ');
}

/** Px that a scale is wide at most. */
const WIDEST = 110;

const SCALE_TEXT: TextStyle = { face: 'sans', size: 11, leading: 12, colour: 'inkSoft' };

/** Px from a scale to its words. */
const GAP = 7;

/** The scale of the map, at the end of a line `width` px long. */
export function scaleBar(picture: Picture, width: number): Block {
  const { km, px } = scaleOf(picture.viewport, WIDEST);
  const words = pictureSheet.kilometres(formatNumber(km, picture.app.messages.locale, 1));
  return { height: SCALE_TEXT.leading, content: <ScaleBar {...{ px, words, width }} /> };
}

function ScaleBar({ px, words, width }: { readonly px: number; readonly words: string; readonly width: number }) {
  const { colours } = usePaint();
  const textWidth = lineWidth(words, SCALE_TEXT);
  const start = Math.round(width - px - GAP - textWidth);
  return (
    <g id="scale">
      <path d={`M${start + 0.5} 4V8.5h${px}V4`} fill="none" stroke={colours.role('inkSoft')} />
      <g textAnchor="end">
        <TextLines style={SCALE_TEXT} lines={[words]} x={width} />
      </g>
    </g>
  );
}

const SOURCES: TextStyle = { face: 'sans', size: 10.5, leading: 15, colour: 'inkSoft' };

/** What the text is based on, whose data the map is drawn from, and that it takes no side. */
export function sources({ app, credits }: Picture, width: number): Block {
  const { story } = app;
  const said = [
    pictureSheet.article(story.article.title),
    ...(credits === '' ? [] : [pictureSheet.sources(credits)]),
    legend.disclaimer,
  ];
  const lines = said.flatMap((text) => wrapText(text, width, SOURCES));
  const { height, content } = stack([
    { id: 'rule', ...rule(width, 'rule') },
    { id: 'text', gap: 8, ...textBlock(SOURCES, lines) },
  ]);
  return { height, content: <g id="sources">{content}</g> };
}
