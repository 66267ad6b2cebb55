import { useApp } from '../state/use-app';
import { standings } from '../story/schema';
import { Fold } from '../ui/fold';
import { StandingMark } from '../ui/standing-mark';

/** What the marks of standing mean. */
export function CertaintyFold() {
  const words = useApp().messages.panel;
  return (
    <Fold title={words.certainty}>
      <p className="panel-note">{words.certaintyNote}</p>
      <dl className="panel-certainty">
        {standings.map((standing) => (
          <div key={standing}>
            <dt>
              <StandingMark standing={standing} /> {words.standing[standing].word}
            </dt>
            <dd>{words.standing[standing].meaning}</dd>
          </div>
        ))}
      </dl>
    </Fold>
  );
}
