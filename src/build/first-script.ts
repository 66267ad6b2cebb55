import { reading } from '#messages/reading';
import { layoutQueries } from '../app/layout';
import {
  type AppearanceName,
  appearanceNames,
  appearanceParameters,
  stateNames,
  usualAppearance,
} from '../embed/parameters';

/**
 * What the app needs and a browser may lack; the build's target in vite.config.ts names the browsers that have all of it.
 * The others keep the document.
 */
const NEEDED = '[].toSorted&&[].findLast&&window.ResizeObserver&&window.matchMedia&&matchMedia("all").addEventListener';

/**
 * How long the page waits for its script, once it has arrived itself: ms at least and, on a slow line, so many times as
 * long as it took to arrive. It packs into about half as many bytes as the script.
 */
const PATIENCE = { least: 5000, times: 4 } as const;

/** Ms after which what there is of a page is shown all the same: the line may stand still, or the page be out of sight. */
const SHOWN_MS = 1000;

/**
 * What runs before anything is painted, as markup for the head. It tells the style sheets the layout of the window, how
 * the page is asked to look, and whether the address asks for another state than the one that the page shows; everything
 * else waits for the app. Where that does not come, or dies, the page is the document that it is without a script, gone
 * to the text that the address asks for, with a line that says so.
 */
export function firstScript(): string {
  const { wide, low } = layoutQueries;
  const { file, lost } = reading.notRunning;
  const script = `(d => {
    const m = q => matchMedia(q).matches, q = () => new URLSearchParams(location.search), p = q();
    const say = t => { const l = document.querySelector('.page-line'); l.firstChild.textContent = t; return l.lastChild };
    const lost = () => {
      if ('hydrated' in d) return;
      delete d.layout;
      delete d.scrolls;
      delete d.elsewhere;
      const b = say(${JSON.stringify(lost)}), k = ['place', 'event'].find(k => q().get(k));
      b.hidden = 0;
      b.onclick = () => location.reload();
      if (k && !location.hash) location.replace('#' + k + '-' + q().get(k))
    };
    ${appearanceNames.map(tellStyles).join('')}
    if (location.protocol == 'file:') {
      d.app = 'unfit';
      document.onreadystatechange = () => say(${JSON.stringify(file)})
    } else if (!(${NEEDED})) d.app = 'unfit';
    else {
      d.layout = d.surface ? 'embed' : m(${JSON.stringify(wide)}) ? 'wide' : 'narrow';
      d.scrolls = d.layout == 'narrow' && m(${JSON.stringify(low)});
      if (${stateNames.map((name) => `p.get('${name}')`).join('||')}) d.elsewhere = '';
      addEventListener('error', e => (e.filename || e.target.src || '').startsWith(location.origin) && lost(), true);
      addEventListener('lost', lost);
      setTimeout(() => 'whole' in d || (d.whole = ''), ${SHOWN_MS});
      document.onreadystatechange = () => setTimeout(() => d.app || lost(),
        Math.max(${PATIENCE.least}, ${PATIENCE.times} * performance.now()))
    }
  })(document.documentElement.dataset)`;
  // No text in it can end the element.
  return `<script>${script.replace(/\n\s*/g, '').replaceAll('<', '\\u003c')}</script>`;
}

/** What style sheets are to know of a parameter, as the app will tell them. As code. */
function tellStyles(name: AppearanceName): string {
  const { takes, values } = appearanceParameters[name];
  if (takes === 'several') return `d.${name}=(p.get('${name}')||'').replaceAll(',',' ');`;
  const others = values.filter((value) => value !== usualAppearance[name]);
  return `if(/^(${others.join('|')})$/.test(p.get('${name}')))d.${name}=p.get('${name}');`;
}
