import { useApp } from '../../state/use-app';

/** The disclaimer, the article that the story is based on, and the credits that licences ask for. */
export function ReadingSources({ credits }: { credits: readonly string[] }) {
  const { story, messages } = useApp();
  const words = messages.panel.sources;
  return (
    <>
      <h2>{words.title}</h2>
      <p>{story.disclaimer}</p>
      <p>{words.article(story.article.title)}</p>
      {credits.length > 0 && (
        <>
          <h3>{words.credits}</h3>
          <ul>
            {credits.map((credit) => (
              <li key={credit}>{credit}</li>
            ))}
          </ul>
        </>
      )}
    </>
  );
}
