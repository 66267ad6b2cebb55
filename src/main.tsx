import './cartography/fonts.css';
import 'virtual:palette.css';
import './outputs/text/reading.css';
import { startInPage } from './app/start-app';

startInPage(document);
