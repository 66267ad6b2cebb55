import { useApp } from '../state/use-app';
import { Fold } from '../ui/fold';
import { LayerDetails } from './layer-details';
import type { PanelGeography } from './panel-geography';

/** The disclaimer, the credits that licences ask for, and where every layer comes from. */
export function SourcesFold({ geography }: { geography: PanelGeography }) {
  const { story, messages } = useApp();
  const words = messages.panel.sources;
  const credits = [...new Set(geography.provenance.flatMap((layer) => layer.credit ?? []))];
  return (
    <Fold title={words.title}>
      <p className="panel-note">{story.disclaimer}</p>
      <p className="panel-note">{words.article(story.article.title)}</p>
      {credits.length > 0 && (
        <>
          <p className="panel-small-title">{words.credits}</p>
          <ul className="panel-credits">
            {credits.map((credit) => (
              <li key={credit}>{credit}</li>
            ))}
          </ul>
        </>
      )}
      <p className="panel-small-title">{words.layers}</p>
      {geography.provenance.length === 0 && <p className="panel-note">{messages.panel.provenance.none}</p>}
      {geography.provenance.map((layer) => (
        <LayerDetails key={layer.id} layer={layer} />
      ))}
    </Fold>
  );
}
