import { mapKeys as words } from '#messages/map-keys';
import type { Actions } from '../state/actions';
import { Dialog, openDialog } from '../ui/dialog';
import './key-list.css';

/** Opens the list of all keys over the page, which rests meanwhile; closing it gives the focus back to `opener`. */
export function openKeyList(actions: Actions, opener: HTMLElement | null): void {
  actions.pause();
  openDialog((onClose) => <KeyList onClose={onClose} />, { opener, onFailure: console.warn });
}

function KeyList({ onClose }: { readonly onClose: () => void }) {
  return (
    <Dialog title={words.keys} closeLabel={words.close} size="small" onClose={onClose}>
      {words.groups.map(({ title, keys }) => (
        <section key={title} className="key-list">
          <h3>{title}</h3>
          <dl>
            {keys.map(([key, does]) => (
              <div key={key}>
                <dt>{key}</dt>
                <dd>{does}</dd>
              </div>
            ))}
          </dl>
        </section>
      ))}
    </Dialog>
  );
}
