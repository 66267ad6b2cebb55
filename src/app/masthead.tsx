import { StandingLine } from '../panel/standing';
import { useApp } from '../state/use-app';
import './masthead.css';

/** What the article found, under the article's name, and how sure that is; on the map or, in the narrow layout, above it. */
export function Masthead() {
  const { title, headline } = useApp().story;
  return (
    <header id="title" className="app-masthead" data-overlay="wide">
      <p className="app-masthead-title">{title}</p>
      <h1>{headline.text}</h1>
      <StandingLine statement={headline} />
    </header>
  );
}
