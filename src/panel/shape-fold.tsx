import { useApp } from '../state/use-app';
import { Fold } from '../ui/fold';
import { LayerDetails } from './layer-details';
import type { PanelGeography } from './panel-geography';

/** How a place's shape was made. */
export function ShapeFold({ placeId, geography }: { placeId: string; geography: PanelGeography }) {
  const words = useApp().messages.panel.provenance;
  const ids = geography.layersOf(placeId);
  const layers = geography.provenance.filter((layer) => ids.includes(layer.id));
  return (
    <Fold title={words.title}>
      {layers.length === 0 && <p className="panel-note">{words.none}</p>}
      {layers.map((layer) => (
        <LayerDetails key={layer.id} layer={layer} />
      ))}
    </Fold>
  );
}
