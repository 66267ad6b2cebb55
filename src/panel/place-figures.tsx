import { useId } from 'react';
import { type Figure, figuresOf } from '../scene/account';
import { useApp } from '../state/use-app';
import { agrees, figureText } from './figure-text';
import type { PanelGeography } from './panel-geography';
import { ParagraphRefs } from './paragraph-refs';

/** The article's figures of a place beside the same figures measured from the drawn shapes. */
export function PlaceFigures({ placeId, geography }: { placeId: string; geography: PanelGeography }) {
  const { story, messages } = useApp();
  const id = useId();
  const words = messages.panel.figures;
  const figures = figuresOf(story, placeId);
  if (figures.length === 0) return null;
  const verdictOf = ({ value, note, measure }: Figure, measured: number): string => {
    if (!agrees(value, measured)) return note ?? words.differ;
    return measure.kind === 'share' ? words.agreeByDrawing : words.agree;
  };
  return (
    <section className="panel-part" aria-labelledby={id}>
      <h3 id={id} className="panel-part-title">
        {words.title}
      </h3>
      {figures.map((figure) => {
        const measured = geography.measured(figure.id);
        return (
          <div key={figure.id} className="panel-figure" data-figure={figure.id}>
            <p className="panel-figure-title">{figure.text}</p>
            <dl className="panel-facts panel-facts-large">
              <div>
                <dt>{words.told}</dt>
                <dd>
                  {figureText(figure.value, figure.unit, messages)} <ParagraphRefs paragraphs={figure.paragraphs} />
                </dd>
              </div>
              <div>
                <dt>{words.drawn}</dt>
                <dd>{measured === null ? words.unmeasured : figureText(measured, figure.unit, messages, 1)}</dd>
              </div>
            </dl>
            {measured !== null && <p className="panel-note">{verdictOf(figure, measured)}</p>}
          </div>
        );
      })}
    </section>
  );
}
