import type { LayerProvenance } from '../geo/geography';
import { formatNumber } from '../i18n/format-number';
import { useApp } from '../state/use-app';

/** Where one layer's shapes come from and how exact they are. */
export function LayerDetails({ layer }: { layer: LayerProvenance }) {
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
