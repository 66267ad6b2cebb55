import { cleanup, fireEvent, render, within } from '@testing-library/react';
import { tools } from '#messages/tools';
import type { Picture } from '../../../src/outputs/image/picture';
import type { PictureKind } from '../../../src/outputs/image/save-picture';
import { SavePicture } from '../../../src/outputs/image/save-picture-fold';
import { AppContext } from '../../../src/state/use-app';
import { pictureOf } from './make-picture';

interface Shown {
  readonly viewport?: Picture['viewport'] | null;
  readonly geography?: Picture['geography'];
}

/** Shows the buttons of a reader at the story's present, alone in the page. */
export function showSaver(shown: Shown = {}) {
  cleanup();
  const { app, geography, viewport } = pictureOf();
  const { container } = render(
    <AppContext value={app}>
      <SavePicture
        geography={shown.geography ?? geography}
        currentViewport={() => (shown.viewport === null ? null : viewport)}
        credits=""
      />
    </AppContext>,
  );
  const page = within(container);
  const buttons = (): HTMLElement[] => page.getAllByRole('button');
  return {
    press: (kind: PictureKind) => fireEvent.click(page.getByRole('button', { name: tools.picture.kinds[kind].title })),
    said: () => page.getByRole('status').textContent ?? '',
    areDisabled: () => buttons().map((button) => button.hasAttribute('disabled')),
  };
}
