import { useApp } from '../state/use-app';
import { standings } from '../story/standing';
import { StandingMark } from '../ui/standing-mark';

/** Every mark of standing with its word and what it means. */
export function StandingKey() {
  const words = useApp().messages.panel.standing;
  return (
    <dl className="panel-certainty">
      {standings.map((standing) => (
        <div key={standing}>
          <dt>
            <StandingMark standing={standing} inKey /> {words[standing].word}
          </dt>
          <dd>{words[standing].meaning}</dd>
        </div>
      ))}
    </dl>
  );
}
