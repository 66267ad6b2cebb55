import { useState } from 'react';
import { tools } from '#messages/tools';
import type { Viewport } from '../../geo/camera';
import type { Geography } from '../../geo/geography';
import { sceneAt } from '../../scene/scene';
import { codeNow } from '../../state/code-now';
import { useApp } from '../../state/use-app';
import { Button } from '../../ui/button';
import './picture.css';

interface SavePictureProps {
  /** GeoJSON as far as it has arrived, longitude first. */
  readonly geography: Geography;
  /** Says camera and size in px of the map as the reader sees it; null while there is none. */
  readonly currentViewport: () => Viewport | null;
  /** Credits that the data's licences ask for, as one line. */
  readonly credits: string;
}

const KINDS = ['svg', 'png'] as const;

/** Saves what the map shows as a file; all that draws it is loaded only then. Says how it went. */
export function SavePicture({ geography, currentViewport, credits }: SavePictureProps) {
  const app = useApp();
  const words = tools.picture;
  const isReady = Object.keys(geography).length > 0;
  const [isSaving, setSaving] = useState(false);
  const [said, setSaid] = useState('');

  const save = async (kind: (typeof KINDS)[number]): Promise<void> => {
    // A button that is disabled while it works would drop the focus.
    const viewport = currentViewport();
    if (!viewport || isSaving) return;
    setSaving(true);
    setSaid(words.saving);
    try {
      const { savePicture } = await codeNow(() => import('./save-picture'));
      const { moment, place, event } = app.store.getState();
      const scene = sceneAt(app.story, moment, { place, event, hovered: null });
      setSaid(words.saved(await savePicture(kind, { app, geography, scene, viewport, credits })));
    } catch (error) {
      console.warn(error);
      setSaid(words.failed);
    } finally {
      setSaving(false);
    }
  };

  return (
    <div className="picture-save" aria-busy={isSaving}>
      <span className="picture-save-label">{words.label}</span>
      {KINDS.map((kind) => (
        <Button
          key={kind}
          variant="outlined"
          title={words.kinds[kind].title}
          aria-label={words.kinds[kind].title}
          disabled={!isReady}
          onClick={() => void save(kind)}
        >
          {words.kinds[kind].name}
        </Button>
      ))}
      <span className="picture-save-said" role="status">
        {said}
      </span>
    </div>
  );
}
