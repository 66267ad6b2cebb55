import { layoutQueries } from '../app/layout';

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
    "if(/^(light|dark)$/.test(p.get('theme')))d.theme=p.get('theme');",
    "d.hide=(p.get('hide')||'').replaceAll(',',' ');",
    // Where no script may load, the page's own state is better than none.
    "if(p.get('place')||p.get('event')||p.get('at')){d.elsewhere='';addEventListener('error',e=>{",
    "if(e.target.tagName==='SCRIPT')delete d.elsewhere},true)}})(document.documentElement.dataset)</script>",
  ].join('');
}
