import { layoutQueries } from '../app/use-layout';
import {
  type AppearanceName,
  appearanceNames,
  appearanceParameters,
  stateNames,
  usualAppearance,
} from '../embed/parameters';

/**
 * What has to be known before anything is painted, in the head of the page: the layout of the window, how the page is
 * asked to look, and whether the address asks for another state than the one that the page shows. Everything else waits
 * for the app. As markup.
 */
export function firstScript(): string {
  const { wide, embed } = layoutQueries;
  return [
    '<script>(d=>{const m=q=>matchMedia(q).matches,p=new URLSearchParams(location.search);',
    `d.layout=d.surface?'embed':m(${JSON.stringify(wide)})?'wide':m(${JSON.stringify(embed)})?'embed':'narrow';`,
    ...appearanceNames.map(tellStyles),
    // Where no script may load, the page's own state is better than none.
    `if(${stateNames.map((name) => `p.get('${name}')`).join('||')}){d.elsewhere='';addEventListener('error',e=>{`,
    "if(e.target.tagName==='SCRIPT')delete d.elsewhere},true)}})(document.documentElement.dataset)</script>",
  ].join('');
}

/** What style sheets are to know of a parameter, as the app will tell them. As code. */
function tellStyles(name: AppearanceName): string {
  const { takes, values } = appearanceParameters[name];
  if (takes === 'several') return `d.${name}=(p.get('${name}')||'').replaceAll(',',' ');`;
  const others = values.filter((value) => value !== usualAppearance[name]);
  return `if(/^(${others.join('|')})$/.test(p.get('${name}')))d.${name}=p.get('${name}');`;
}
