import './theme/fonts.css';
import 'virtual:palette.css';
import { start } from './app/start';
import { story } from './story/load-story';

const root = document.getElementById('root');
if (!root) throw new Error('index.html has no element with the id "root"');
start(root, story);
