import type { Plugin } from 'vite';
import { cartographyCss } from '../cartography/css.ts';
import { TABLE_FILE } from '../embed/site.ts';
import { withPolicy } from './content-policy.ts';
import { type EmittedFile, emitted } from './emitted-files.ts';
import { fontStyles } from './font-styles.ts';

type TableModule = typeof import('./write-table.tsx');

/** What the table's parts are styled by. */
const SHEETS = [
  'panel/account',
  'panel/facts',
  'ui/marks',
  'ui/visually-hidden',
  'outputs/words/place-table',
  'outputs/words/table-page',
];

/** Makes the page that has the story's situations over time as a table, for readers without a script too. */
export function tablePlugin(): Plugin {
  const table: EmittedFile = {
    name: TABLE_FILE,
    type: 'text/html',
    make: async (site) => {
      const sheets = SHEETS.map((sheet) => site.read(`src/${sheet}.css`));
      const { writeTable } = await site.run<TableModule>('/src/build/write-table.tsx');
      const styles = [cartographyCss(), fontStyles(site, './'), ...sheets].join('\n');
      const html = writeTable(styles, `./${site.addressOf('src/cartography/icon.svg')}`);
      return site.server ? html : withPolicy(html);
    },
  };
  return { name: 'table', ...emitted([table]) };
}
