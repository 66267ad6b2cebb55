import './cartography/fonts.css';
import 'virtual:palette.css';
import './outputs/text/reading.css';
import { preloadMap } from './app/map-loading';
import { readPage } from './app/read-page';
import { start } from './app/start-app';

const root = document.getElementById('root');
if (!root) throw new Error('index.html has no element with the id "root"');

const { dataset } = document.documentElement;
// The page has looked at what the browser can do, and waits for this script.
if (dataset['app'] !== 'unfit') {
  dataset['app'] = 'here';
  // Lets the browser show the page before the app takes it over, which on a slow machine takes a while.
  requestAnimationFrame(() => {
    setTimeout(() => {
      preloadMap(document);
      const { story, pageData } = readPage(document);
      start(root, story, pageData);
    });
  });
}
