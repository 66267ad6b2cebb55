import { legend } from '#messages/legend';
import { lineKindsToTell } from '../../cartography/line-samples';
import type { Scene } from '../../scene/scene';
import { useApp } from '../../state/use-app';
import { LineSample } from '../../ui/line-sample';
import { StateSample } from '../../ui/state-sample';

interface PrintKeyProps {
  readonly scene: Scene;
  /** Ids of the places on the map. */
  readonly inView: ReadonlySet<string>;
}

/** The states to be seen on the map with mark and word, and what its lines and hatchings mean. */
export function PrintKey({ scene, inView }: PrintKeyProps) {
  const words = useApp().messages.map;
  const places = scene.places.filter(({ id }) => inView.has(id));
  const states = scene.legend.filter(({ id }) =>
    places.some(({ state, turningTo }) => state === id || turningTo === id),
  );
  // Lines that mark places are told only where they do; every map may have the others.
  const lines = lineKindsToTell(scene.event !== null).filter(
    (kind) => (kind !== 'selected' && kind !== 'touched') || places.some((place) => place[kind]),
  );
  return (
    <section className="print-key" aria-label={words.legend}>
      <ul className="print-key-states">
        {states.map(({ id, name, tone, pattern }) => (
          <li key={id} data-state={id}>
            <StateSample tone={tone} pattern={pattern} /> <span>{name}</span>
          </li>
        ))}
        {places.some(({ faint }) => faint) && (
          <li className="print-note">{scene.future ? legend.future : legend.unsure}</li>
        )}
      </ul>
      <ul>
        {lines.map((kind) => (
          <li key={kind}>
            <LineSample kind={kind} /> <span>{legend.lines[kind]}</span>
          </li>
        ))}
      </ul>
    </section>
  );
}
