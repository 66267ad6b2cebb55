import { memo } from 'react';
import type { PlacedName } from './place-names';

/** Px to a tenth. */
const px = (value: number): number => Math.round(value * 10) / 10;

/** Names and town marks as they were placed, the last first, so that the first stand above. */
export const PosterNames = memo(function PosterNames({ names }: { readonly names: readonly PlacedName[] }) {
  return <g className="poster-names">{names.map((name) => <Name key={name.wish.key} {...name} />).reverse()}</g>;
});

function Name({ wish, text }: PlacedName) {
  const { style, mark, at } = wish;
  const [x, y] = at.map(px);
  const step = style.size * style.lineHeight;
  // The last letter's spacing would push a centred line off its middle.
  const shift = text?.anchor === 'middle' ? (style.spacing * style.size) / 2 : 0;
  return (
    <>
      {mark && (
        <g className="poster-mark">
          {mark.capital && <circle className="poster-mark-plate" cx={x} cy={y} r={2.5} />}
          <circle cx={x} cy={y} r={mark.capital ? 0.8 : mark.size / 4} />
        </g>
      )}
      {text && (
        <text
          className={`poster-name poster-name-${style.look}`}
          fontSize={px(style.size)}
          textAnchor={text.anchor === 'start' ? undefined : text.anchor}
          x={px(text.x + shift)}
          y={px(text.baseline)}
        >
          {text.lines.length === 1
            ? text.lines[0]
            : text.lines.map((line, index) => (
                <tspan key={line} x={px(text.x + shift)} y={px(text.baseline + index * step)}>
                  {line}
                </tspan>
              ))}
        </text>
      )}
    </>
  );
}
