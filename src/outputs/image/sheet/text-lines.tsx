import type { Block } from './stack';
import type { TextStyle } from './wrap-text';

interface TextLinesProps {
  readonly lines: readonly string[];
  readonly style: TextStyle;
  /** Ends the class, which the pictures' style sheet has a rule for. */
  readonly look: string;
  readonly x?: number;
}

/** From the top of the letters' body to their baseline, in ems. */
const ASCENT = 0.82;

/** Lines of text under one another, from the top of the first. */
export function TextLines({ lines, style: { size, leading }, look, x = 0 }: TextLinesProps) {
  const baseline = (leading - size) / 2 + ASCENT * size;
  return (
    <text className={`picture-text picture-${look}`} fontSize={size}>
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
export function textBlock(look: string, style: TextStyle, lines: readonly string[]): Block {
  return { height: lines.length * style.leading, content: <TextLines look={look} style={style} lines={lines} /> };
}
