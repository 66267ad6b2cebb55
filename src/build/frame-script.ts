import { LEAST_ASKED, MORE, MOST_ASKED, SHARE_PERCENT } from '../embed/frame-size.ts';
import { signed } from '../embed/protocol.ts';

/** The height that the page asks for, as `frameHeight` has it. */
const HEIGHT = `Math.round(Math.min(Math.max(innerWidth*${SHARE_PERCENT}/100+${MORE},${LEAST_ASKED}),${MOST_ASKED}))`;

/** As our own element understands it, and as AMP and others do. */
const MESSAGES = JSON.stringify([signed({ type: 'height', height: 0 }), { sentinel: 'amp', type: 'embed-size' }]);

/**
 * What says to anyone around a frame how high it wants to be, as soon as it has something to show and whenever its width
 * changes: a height is nobody's secret, and a frame of which no more than the page arrives is to be seen, too. As markup.
 */
export function frameScript(): string {
  return [
    "<script>{const d=document.documentElement,tell=()=>{if('elsewhere'in d.dataset||!('whole'in d.dataset))return;",
    `const height=${HEIGHT};for(const each of ${MESSAGES})parent.postMessage({...each,height},'*')};`,
    "if(parent!==window){new MutationObserver(tell).observe(d,{attributeFilter:['data-elsewhere','data-whole']});",
    "addEventListener('resize',tell);tell()}}</script>",
  ].join('');
}
