import { details } from '#messages/details';
import { squareMiles } from '../geo/units';
import { formatNumber, formatPercent } from '../i18n/intl';
import type { Messages } from '../i18n/messages';
import { type Figure, figuresOf } from '../scene/account';
import { useApp } from '../state/use-app';
import type { Place } from '../story/story';
import { ParagraphRefs } from './links';
import type { PanelGeography } from './panel-geography';
import { PanelPart } from './panel-part';

interface FiguresProps {
  readonly places: readonly Place[];
  readonly geography: PanelGeography;
}

/** The article's figures of a place and its parts beside the same figures measured from the drawn shapes. */
export function Figures({ places, geography }: FiguresProps) {
  const { story, messages } = useApp();
  const words = details.figures;
  const figures = places.flatMap(({ id }) => figuresOf(story, id));
  if (figures.length === 0) return null;
  const verdictOf = ({ value, note, measure }: Figure, measured: number): string => {
    if (!agrees(value, measured)) return note ?? words.differ;
    return measure.kind === 'share' ? words.agreeByDrawing : words.agree;
  };
  return (
    <PanelPart title={words.title}>
      {figures.map((figure) => {
        const measured = geography.measured.get(figure.id);
        return (
          <div key={figure.id} className="panel-figure" data-figure={figure.id}>
            <p className="panel-figure-title">{figure.text}</p>
            <dl className="panel-facts panel-facts-large">
              <div>
                <dt>{words.told}</dt>
                <dd>
                  <span>{figureText(figure.value, figure.unit, messages)}</span>
                  <ParagraphRefs paragraphs={figure.paragraphs} />
                </dd>
              </div>
              <div>
                <dt>{words.drawn}</dt>
                <dd>{measured === undefined ? words.unmeasured : figureText(measured, figure.unit, messages, 1)}</dd>
              </div>
            </dl>
            {measured !== undefined && <p className="panel-note">{verdictOf(figure, measured)}</p>}
          </div>
        );
      })}
    </PanelPart>
  );
}

/** Writes a figure in its unit; areas in km² as well. `digits` are the decimals of a share. */
export function figureText(value: number, unit: Figure['unit'], messages: Messages, digits = 0): string {
  const { locale } = messages;
  if (unit === 'percent') return formatPercent(value, locale, digits);
  const squareKm = value / squareMiles(1);
  return details.figures.squareMiles(formatNumber(value, locale), formatNumber(squareKm, locale));
}

/** True where a measured figure, rounded as the text rounds, is the text's own. */
function agrees(told: number, measured: number): boolean {
  return Math.round(measured) === told;
}
