import { useApp } from '../state/use-app';

/** The story's title set on the map. */
export function Masthead({ brief }: { readonly brief: boolean }) {
  const { story } = useApp();
  return (
    <header className="app-masthead">
      <h1>{story.title}</h1>
      {!brief && <p>{story.standfirst}</p>}
    </header>
  );
}
