import { StandingKey } from '../../panel/standing';
import { useApp } from '../../state/use-app';

/** What the marks of standing mean. */
export function ReadingCertainty({ id }: { id: string }) {
  const words = useApp().messages.panel;
  return (
    <>
      <h2 id={id}>{words.certainty}</h2>
      <p>{words.certaintyNote}</p>
      <StandingKey />
    </>
  );
}
