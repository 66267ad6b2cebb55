import { details } from '#messages/details';
import { printSheet } from '#messages/print-sheet';
import { themeProperties } from '../../cartography/css';
import { palettes } from '../../cartography/palette';
import type { Viewport } from '../../geo/camera';
import type { Geography } from '../../geo/geography';
import { useSubject } from '../../panel/subject';
import { useMoment } from '../../panel/use-moment';
import { useApp } from '../../state/use-app';
import { useQuietScene } from '../../state/use-scene';
import { printParts } from './print-content';
import { PrintHead } from './print-head';
import { PrintKey } from './print-key';
import { type PrintLayout, SHEET } from './print-layout';
import { PrintMap } from './print-map';
import { PrintText } from './print-text';
import './print.css';
import './print-map.css';
import './print-framed.css';

export interface PrintSheetProps {
  /** GeoJSON as far as it has arrived, longitude first. */
  readonly geography: Geography;
  readonly layout: PrintLayout;
  /** Height of the map in mm. */
  readonly height: number;
  /** What the map shows; null leaves its place empty. */
  readonly viewport: Viewport | null;
  /** Ids of the places on the map. */
  readonly inView: ReadonlySet<string>;
  /** True where one page is not enough. */
  readonly runsOn: boolean;
  /** The lines that the licences of the geography ask for. */
  readonly credits: string;
  /** Where the reader's state is to be found. */
  readonly address: string;
}

/**
 * The map and its key on one A4 page and, from there on as far as it takes, what the story tells of the reader's subject
 * at the reader's moment; in a frame the map with its key and as much of the head as fits.
 */
export function PrintSheet({ geography, layout, height, viewport, inView, runsOn, credits, address }: PrintSheetProps) {
  const { story, messages } = useApp();
  const subject = useSubject();
  const scene = useQuietScene();
  const { text: date } = useMoment();
  const isFramed = layout.name === 'framed';
  const style: Readonly<Record<string, string>> = {
    ...sheetProperties,
    '--print-map': `${layout.width} / ${height}`,
    ...(isFramed && { '--print-width': `${layout.width}mm` }),
  };
  return (
    <article className={`print-sheet print-${layout.name} ${runsOn ? 'print-running' : ''}`} style={style}>
      <PrintHead subject={subject} />
      <div className="print-body">
        <PrintMap {...{ geography, scene, viewport }} title={printSheet.map(date)} />
        <PrintKey scene={scene} inView={inView} />
        {!isFramed && <PrintText parts={printParts(story, subject, scene, messages)} />}
      </div>
      {isFramed ? <p className="print-foot">{credits}</p> : <PrintFoot credits={credits} address={address} />}
    </article>
  );
}

/** What the sheet is made from, what it does not claim, and where to find the same view. */
function PrintFoot({ credits, address }: Pick<PrintSheetProps, 'credits' | 'address'>) {
  const { story } = useApp();
  return (
    <footer className="print-foot">
      <p className="print-terms">
        {details.sources.article(story.article.title)} {printSheet.notation} {story.disclaimer}
      </p>
      {credits !== '' && (
        <p>
          <b>{details.sources.credits}</b> {credits}
        </p>
      )}
      <p>
        <b>{printSheet.address}</b> <span className="print-address">{address}</span>
      </p>
    </footer>
  );
}

/** Custom properties of any sheet: its measures, and the light palette for white paper whatever theme the screen wears. */
const sheetProperties = {
  '--print-width': `${SHEET.width}mm`,
  '--print-height': `${SHEET.height}mm`,
  '--print-column-gap': `${SHEET.columnGap}mm`,
  '--print-body-margin': `${SHEET.bodyMargin}mm`,
  ...Object.fromEntries(themeProperties({ ...palettes.light, paper: '#ffffff', raised: '#ffffff' })),
};
