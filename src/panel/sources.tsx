import type { LayerProvenance } from '../geo/geography';
import { formatNumber } from '../i18n/intl';
import { useApp } from '../state/use-app';
import { Fold } from '../ui/fold';

/** What the panel tells of the drawn shapes; before the geography is loaded all of it may be empty. */
export interface PanelGeography {
  readonly provenance: readonly LayerProvenance[];
  /** Ids of the layers that a place's shape is made from, by place id. */
  readonly layers: ReadonlyMap<string, readonly string[]>;
  /** The story's figures as far as they can be measured from the shapes, in their own units, by figure id. */
  readonly measured: ReadonlyMap<string, number>;
}

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
      <Layers layers={geography.provenance} />
    </Fold>
  );
}

/** How a place's shape was made. */
export function ShapeFold({ placeId, geography }: { placeId: string; geography: PanelGeography }) {
  const { title } = useApp().messages.panel.provenance;
  const ids = geography.layers.get(placeId);
  return (
    <Fold title={title}>
      <Layers layers={geography.provenance.filter((layer) => ids?.includes(layer.id))} />
    </Fold>
  );
}

function Layers({ layers }: { layers: readonly LayerProvenance[] }) {
  const { none } = useApp().messages.panel.provenance;
  if (layers.length === 0) return <p className="panel-note">{none}</p>;
  return layers.map((layer) => <LayerDetails key={layer.id} layer={layer} />);
}

/** Where one layer's shapes come from and how exact they are. */
function LayerDetails({ layer }: { layer: LayerProvenance }) {
  const { messages } = useApp();
  const words = messages.panel.provenance;
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
