import { words } from '#messages/words';
import { describeView } from '../../description/describe-view';
import { TABLE_FILE } from '../../embed/site';
import type { Viewport } from '../../geo/camera';
import type { BoundsByPlace } from '../../scene/place-bounds';
import { sceneAt } from '../../scene/scene';
import { AppContext, type AppContextValue } from '../../state/use-app';
import { CopyField } from '../../ui/copy-field';
import { Dialog, type OpenOptions, openDialog } from '../../ui/dialog';
import { PlaceTable } from './place-table';

interface SeenMap {
  readonly placeBounds: BoundsByPlace;
  readonly viewport: Viewport;
}

/** Opens what the map shows at this moment in words. */
export function openWordsDialog(app: AppContextValue, { placeBounds, viewport }: SeenMap, options: OpenOptions): void {
  app.actions.pause();
  const { moment, place, event } = app.store.getState();
  const scene = sceneAt(app.story, moment, { place, event, hovered: null });
  const view = describeView(app.story, scene, placeBounds, viewport, app.messages).join('\n');
  openDialog(
    (onClose) => (
      <AppContext value={app}>
        <Dialog title={words.button} closeLabel={words.close} onClose={onClose}>
          <CopyField label={words.view} text={view} copy={words.copy} look="prose" />
          <PlaceTable moment={moment} />
          <p className="place-table-page">
            <a href={TABLE_FILE} target="_blank" rel="noopener">
              {words.page}
            </a>
          </p>
        </Dialog>
      </AppContext>
    ),
    options,
  );
}
