import { useApp } from '../state/use-app';
import { StateMark } from '../ui/state-mark';

/** A state's mark and word; `carried` says that it is only the last one known. */
export function StateName({ id, carried = false }: { id: string; carried?: boolean }) {
  const { story, messages } = useApp();
  const kind = story.states.get(id);
  if (!kind) return null;
  return (
    <span className="panel-state">
      <StateMark tone={kind.tone} pattern={kind.pattern} />{' '}
      <span>{carried ? messages.panel.place.carried(kind.name) : kind.name}</span>
    </span>
  );
}
