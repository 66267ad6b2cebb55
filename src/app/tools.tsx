import type { Viewport } from '../geo/camera';
import { SavePicture } from '../outputs/image/save-picture-fold';
import { PrintButton } from '../outputs/print/print-button';
import { ShareButton } from '../share/share-button';
import type { LoadedGeography } from './use-geography';

interface ToolsProps {
  readonly geography: LoadedGeography;
  /** Says what the reader's map shows; null while there is none. */
  readonly currentViewport: () => Viewport | null;
  readonly credits: string;
}

/** What can be done with what the map shows: share or embed it, print it, keep it as a picture. */
export function Tools({ geography, currentViewport, credits }: ToolsProps) {
  return (
    <footer className="app-tools">
      <ShareButton />
      <PrintButton />
      <SavePicture
        geography={geography.settled ? geography.files : NOTHING}
        currentViewport={currentViewport}
        credits={credits}
      />
    </footer>
  );
}

const NOTHING = {};
