import { details } from '#messages/details';
import type { LayerProvenance } from '../geo/geography';
import { formatNumber } from '../i18n/intl';
import { useApp } from '../state/use-app';
import { standings } from '../story/standing';
import type { PanelGeography } from './panel-geography';
import { StandingMark } from './standing';

/** The disclaimer, the credits that licences ask for, and where every layer comes from. */
export function Sources({ geography }: { geography: PanelGeography }) {
  const { story } = useApp();
  const words = details.sources;
  const credits = [...new Set(geography.provenance.flatMap((layer) => layer.credit ?? []))];
  return (
    <>
      <p className="panel-note">{story.disclaimer}</p>
      <p className="panel-note">{words.article(story.article.title)}</p>
      {credits.length > 0 && (
        <>
          <h4 className="panel-small-title">{words.credits}</h4>
          <ul className="panel-credits">
            {credits.map((credit) => (
              <li key={credit}>{credit}</li>
            ))}
          </ul>
        </>
      )}
      <h4 className="panel-small-title">{words.layers}</h4>
      <Layers layers={geography.provenance} />
    </>
  );
}

/** How a place's shape was made. */
export function ShapeSources({ placeId, geography }: { placeId: string; geography: PanelGeography }) {
  const ids = geography.layers.get(placeId);
  return <Layers layers={geography.provenance.filter((layer) => ids?.includes(layer.id))} />;
}

function Layers({ layers }: { layers: readonly LayerProvenance[] }) {
  if (layers.length === 0) return <p className="panel-note">{details.provenance.none}</p>;
  return layers.map((layer) => <LayerDetails key={layer.id} layer={layer} />);
}

/** Where one layer's shapes come from and how exact they are. */
function LayerDetails({ layer }: { layer: LayerProvenance }) {
  const { messages } = useApp();
  const words = details.provenance;
  const rows: readonly (readonly [string, string])[] = [
    [words.source, `${layer.source}, ${layer.version}`],
    [words.licence, layer.licence],
    [words.dataDate, layer.dataDate],
    [words.method, words.methods[layer.method]],
    [words.uncertainty, words.metres(formatNumber(layer.uncertaintyMetres, messages.locale))],
  ];
  return (
    <div className="panel-layer">
      <p className="panel-layer-title">{layer.title}</p>
      <dl className="panel-facts">
        {rows.map(([term, value]) => (
          <div key={term}>
            <dt>{term}</dt>
            <dd>{value}</dd>
          </div>
        ))}
      </dl>
      <p className="panel-layer-note">{layer.note}</p>
    </div>
  );
}

/** What the marks of standing mean. */
export function Certainty() {
  return (
    <>
      <p className="panel-note">{details.certaintyNote}</p>
      <StandingKey />
    </>
  );
}

/** Every mark of standing with its word and what it means. */
export function StandingKey() {
  const words = useApp().messages.panel.standing;
  return (
    <dl className="panel-certainty">
      {standings.map((standing) => (
        <div key={standing}>
          <dt>
            <StandingMark standing={standing} inKey />
            <span>{` ${words[standing].word}`}</span>
          </dt>
          <dd>{details.meanings[standing]}</dd>
        </div>
      ))}
    </dl>
  );
}
