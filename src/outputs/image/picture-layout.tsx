import type { ReactNode } from 'react';
import type { Face } from '../../cartography/names';
import type { ColourRole } from '../../cartography/palette';
import type { Size } from '../../geo/camera';
import { textWidth } from '../../svg-map/text-width';
import { usePaint } from '../../ui/paint';

/** A part of a picture, drawn from its own top left corner downwards. */
export interface Block {
  /** Px. */
  readonly height: number;
  readonly content: ReactNode;
}

/** A block among others under one another. */
export interface Stacked extends Block {
  /** Sets it apart from the others. */
  readonly id: string;
  /** Px to what stands above. */
  readonly gap?: number;
}

/** Several blocks under one another as one. */
export function stack(parts: readonly Stacked[]): Block {
  let bottom = 0;
  const content = parts.map(({ id, gap = 0, height, content: inner }) => {
    // On whole px, so that hairlines stay as thin as they are.
    const top = Math.round(bottom + gap);
    bottom = top + height;
    return (
      <g key={id} transform={top === 0 ? undefined : `translate(0 ${top})`}>
        {inner}
      </g>
    );
  });
  return { height: bottom, content };
}

/** A way of setting running text, in the page's sans unless it is set in serif; px. */
export interface TextStyle {
  /** The face that it is measured in. */
  readonly face: Face;
  readonly size: number;
  /** From line to line. */
  readonly leading: number;
  readonly serif?: boolean;
  readonly colour?: ColourRole;
  /** Ems. */
  readonly spacing?: number;
}

/** How much wider a reader's own fonts may run than the bundled ones. */
const SLACK = 1.08;

/** Px that a line takes at most, in whatever fonts it is set. */
export function lineWidth(text: string, { face, size }: TextStyle): number {
  return textWidth(text, face) * size * SLACK;
}

/** Breaks text at its spaces into lines no wider than `most` px; only a longer word is. */
export function wrapText(text: string, most: number, style: TextStyle): string[] {
  const lines: string[] = [];
  for (const word of text.split(' ')) {
    const longer = `${lines.at(-1)} ${word}`;
    if (lines.length > 0 && lineWidth(longer, style) <= most) lines.splice(-1, 1, longer);
    else lines.push(word);
  }
  return lines;
}

/** Steps in which a column is narrowed to even out its lines, in px. */
const STEP = 8;

/** Breaks text as `wrapText` does, into as few lines but as even ones as there can be: for titles. */
export function balanceText(text: string, most: number, style: TextStyle): string[] {
  const widest = wrapText(text, most, style);
  const count = Math.floor(most / 2 / STEP);
  const narrower = Array.from({ length: count }, (_, index) => wrapText(text, most - (count - index) * STEP, style));
  const fits = (lines: readonly string[]): boolean => lines.every((line) => lineWidth(line, style) <= most);
  return narrower.find((lines) => lines.length === widest.length && fits(lines)) ?? widest;
}

interface TextLinesProps {
  readonly lines: readonly string[];
  readonly style: TextStyle;
  readonly x?: number;
}

/** From the top of the letters' body to their baseline, in ems. */
const ASCENT = 0.82;

/** Lines of text under one another, from the top of the first. */
export function TextLines({ lines, style, x = 0 }: TextLinesProps) {
  const paint = usePaint();
  const { size, leading, face, serif, colour = 'ink', spacing } = style;
  const baseline = (leading - size) / 2 + ASCENT * size;
  return (
    <text
      fill={paint.colours.role(colour)}
      fontFamily={serif ? paint.serif : undefined}
      fontSize={size}
      fontWeight={face === 'strong' ? 600 : undefined}
      letterSpacing={spacing && Math.round(spacing * size * 100) / 100}
    >
      {lines.map((line, index) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: two lines may be alike, and none ever changes order
        <tspan key={index} x={x} y={Math.round((baseline + index * leading) * 10) / 10}>
          {line}
        </tspan>
      ))}
    </text>
  );
}

/** The same as a block. */
export function textBlock(style: TextStyle, lines: readonly string[]): Block {
  return { height: lines.length * style.leading, content: <TextLines style={style} lines={lines} /> };
}

/** A hairline over the whole width of a picture, as a block. */
export function rule(width: number, colour: ColourRole): Block {
  return { height: 1, content: <Rule {...{ width, colour }} /> };
}

function Rule({ width, colour }: { readonly width: number; readonly colour: ColourRole }) {
  return <path d={`M0 .5h${width}`} fill="none" stroke={usePaint().colours.role(colour)} />;
}

/** An entry of a key. */
export interface Item {
  readonly id: string;
  readonly text: string;
  /** At most `MARK` px wide and 12 high, drawn from its top left corner. */
  readonly mark: ReactNode;
}

const ITEM: TextStyle = { face: 'sans', size: 12.5, leading: 17 };
/** Px of a mark with the gap to its text, and between columns. */
const MARK = 31;
const GUTTER = 28;
const ROW_GAP = 4;

/** How many columns the words of entries leave room for in `width` px. */
export function columnsFor(items: readonly Item[], width: number): number {
  const widest = Math.max(0, ...items.map(({ text }) => lineWidth(text, ITEM))) + MARK;
  return Math.max(1, Math.floor((width + GUTTER) / (widest + GUTTER)));
}

/** A key's entries in columns, read downwards. */
export function itemGrid(items: readonly Item[], width: number, columns: number): Block {
  const perColumn = Math.ceil(items.length / columns);
  const columnWidth = (width + GUTTER) / columns;
  const texts = items.map(({ text }) => wrapText(text, columnWidth - GUTTER - MARK, ITEM));
  const rowHeight = Math.max(1, ...texts.map((lines) => lines.length)) * ITEM.leading + ROW_GAP;
  return {
    height: items.length === 0 ? 0 : perColumn * rowHeight - ROW_GAP,
    content: items.map(({ id, mark }, index) => {
      const x = Math.round(Math.floor(index / perColumn) * columnWidth);
      const y = (index % perColumn) * rowHeight;
      return (
        <g key={id} transform={`translate(${x} ${y})`}>
          <g transform="translate(0 2.5)">{mark}</g>
          <TextLines style={ITEM} lines={texts[index] ?? []} x={MARK} />
        </g>
      );
    }),
  };
}

interface ClippedProps {
  readonly id: string;
  /** Px. */
  readonly size: Size;
  /** Colour of the hairline just inside the edge. */
  readonly frame: ColourRole;
  readonly children: ReactNode;
}

/** A drawing cut at its frame; other programs do not cut an SVG within an SVG. */
export function Clipped({ id, size, frame, children }: ClippedProps) {
  const { colours } = usePaint();
  const inner = { x: 0.5, y: 0.5, width: size.width - 1, height: size.height - 1 };
  return (
    <>
      <defs>
        <clipPath id={id}>
          <rect {...size} />
        </clipPath>
      </defs>
      <g clipPath={`url(#${id})`}>{children}</g>
      <rect {...inner} fill="none" stroke={colours.role(frame)} />
    </>
  );
}
