import type { Story } from '../../story/story';
import { type Block, stack } from '../image/sheet/stack';
import { textBlock } from '../image/sheet/text-lines';
import { balanceText, type TextStyle } from '../image/sheet/wrap-text';

const TITLE: TextStyle = { face: 'strong', size: 62, leading: 66 };
const STANDFIRST: TextStyle = { face: 'sans', size: 21, leading: 29 };

/** Px of the bar over the title. */
const BAR = { width: 76, height: 7 } as const;

/** Title and standfirst of a card. */
export function cardHead({ title, standfirst }: Story, width: number): Block {
  return stack([
    { id: 'bar', height: BAR.height, content: <rect className="picture-bar" {...BAR} /> },
    { id: 'title', gap: 14, ...textBlock('title', TITLE, balanceText(title, width, TITLE)) },
    { id: 'standfirst', gap: 12, ...textBlock('standfirst', STANDFIRST, balanceText(standfirst, width, STANDFIRST)) },
  ]);
}
