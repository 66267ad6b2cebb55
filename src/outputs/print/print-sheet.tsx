import { printSheet } from '#messages/print-sheet';
import type { Viewport } from '../../geo/camera';
import type { GeoCollection, GeoFile } from '../../geo/geography';
import { useSubject } from '../../panel/subject';
import { useMoment } from '../../panel/use-moment';
import { useApp } from '../../state/use-app';
import { useQuietScene } from '../../state/use-scene';
import type { Fit } from './fit';
import { lightPalette } from './light-palette';
import { SheetFoot } from './sheet-foot';
import { SheetHead } from './sheet-head';
import { SheetKey } from './sheet-key';
import { SheetMap } from './sheet-map';
import { cutParts } from './sheet-part';
import { sheetParts } from './sheet-parts';
import { SheetText } from './sheet-text';
import './print.css';
import './print-map.css';
import './print-text.css';

/** How a sheet is set. */
export interface Setting {
  readonly fit: Fit;
  /** How many statements are told. */
  readonly most: number;
  /** True keeps a little room free that paper may turn out to need. */
  readonly trial: boolean;
  /** Ids of the places on the map; null while that is not known. */
  readonly inView: ReadonlySet<string> | null;
  /** What the map shows; null while its place is still to be measured. */
  readonly viewport: Viewport | null;
}

interface PrintSheetProps extends Setting {
  /** GeoJSON as far as it has arrived, longitude first. */
  readonly geography: Partial<Record<GeoFile, GeoCollection>>;
  /** The lines that the licences of the geography ask for. */
  readonly credits: string;
  /** Where the reader's state is to be found. */
  readonly address: string;
}

/** One A4 page with the map, its key, and what the story tells of the reader's subject at the reader's moment. */
export function PrintSheet({ geography, credits, address, fit, most, trial, inView, viewport }: PrintSheetProps) {
  const { story, messages } = useApp();
  const subject = useSubject();
  const scene = useQuietScene();
  const { text: date } = useMoment();
  const all = sheetParts(story, subject, scene, messages).filter(({ extra = false }) => !extra || fit.extras);
  const { parts, left } = cutParts(all, most);
  const style: Readonly<Record<string, string | number>> = {
    ...lightPalette,
    '--print-type': `${fit.type}pt`,
    '--print-columns': fit.columns,
    '--print-map': `${fit.map}mm`,
  };
  return (
    <article className={`print-sheet print-${fit.placing}`} style={style} data-room>
      <SheetHead subject={subject} />
      <div className={trial ? 'print-body print-trial' : 'print-body'} data-room>
        <SheetMap {...{ geography, scene, viewport }} title={printSheet.map(date)} />
        <SheetKey scene={scene} inView={inView} />
        <div className="print-text" data-room>
          <SheetText parts={parts} left={left} />
        </div>
      </div>
      <SheetFoot credits={credits} address={address} />
    </article>
  );
}
