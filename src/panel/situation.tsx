import { memo } from 'react';
import { firstSentence } from '../i18n/intl';
import type { Messages } from '../i18n/messages';
import { shortState } from '../scene/scene';
import { leadsAt, partInShort, type Situation } from '../scene/situation';
import { useApp } from '../state/use-app';
import { useThrottledState } from '../state/use-drag-state';
import { useStillScene } from '../state/use-scene';
import type { Standing } from '../story/standing';
import type { Story } from '../story/story';
import { VisuallyHidden } from '../ui/visually-hidden';
import { ParagraphRefs, PlaceLink } from './links';
import { PlaceRows } from './place-list';
import { StandingMark } from './standing';

/**
 * Rows, or sentences, that the opening tells of what holds: as many as have room, whatever the moment, so that nothing
 * under them moves in a drag. Right of the present a note takes the room of one.
 */
const MOST_FACTS = 4;
const MOST_SENTENCES = { past: 3, future: 2 } as const;

/** What holds in the story's leading places: at the text's own present at a glance, at other moments in sentences. */
export function SituationBrief() {
  const { now } = useApp().story.calendar;
  const isPresent = useThrottledState(({ moment }) => moment === now);
  return <div className="panel-situation">{isPresent ? <Facts /> : <Sentences />}</div>;
}

/** What holds in the leading places, a few words and the way to each. */
export function Facts() {
  const { story, messages } = useApp();
  const { moment } = useStillScene();
  const rows = leadsAt(story, moment, MOST_FACTS).map((situation) => ({
    id: situation.place.id,
    marks: situation.held.map(({ state }) => state.state).join(' '),
    words: situationText(story, situation, messages),
  }));
  return <PlaceRows rows={rows} />;
}

/** What held in the leading places in the story's own sentences. */
function Sentences() {
  const { story, messages } = useApp();
  const { moment, future } = useStillScene();
  return (
    <>
      {leadsAt(story, moment, MOST_SENTENCES[future ? 'future' : 'past']).map((situation) => (
        <Sentence
          key={situation.place.id}
          id={situation.place.id}
          text={sentenceOf(story, situation, messages)}
          standing={situation.held[0]?.state.standing ?? 'happened'}
          paragraphs={situation.held.flatMap(({ state }) => state.paragraphs).join(' ')}
        />
      ))}
      {future && <p className="panel-note">{messages.panel.place.lastToldNote}</p>}
    </>
  );
}

interface SentenceProps {
  readonly id: string;
  readonly text: string;
  readonly standing: Standing;
  /** With spaces between; some may be there twice. */
  readonly paragraphs: string;
}

/** Drawn anew for another text alone, as it stands beside what is dragged. */
const Sentence = memo(function Sentence({ id, text, standing, paragraphs }: SentenceProps) {
  const { messages } = useApp();
  return (
    <p className="panel-told">
      <PlaceLink id={id} />
      <span>{`: ${text} `}</span>
      <span className="panel-source">
        <StandingMark standing={standing} /> <VisuallyHidden>{messages.panel.standing[standing].word}</VisuallyHidden>
        <ParagraphRefs paragraphs={[...new Set(paragraphs.split(' ').map(Number))]} />
      </span>
    </p>
  );
});

/** What surely holds as the story has it; of parts, and in a month of which no day is named, in a few words. */
function sentenceOf(story: Story, situation: Situation, messages: Messages): string {
  const [first, second] = situation.held;
  if (!first || second || first.unsure) return `${situationText(story, situation, messages)}.`;
  return firstSentence(first.state.text);
}

/** What holds in a place in a few words: `ceasefire agreed`, or of its parts `47% governed by one side, 53% held by the other`. */
export function situationText(story: Story, { parts, held }: Situation, messages: Messages): string {
  const words = messages.panel.place;
  const isDivided = parts.length > 0;
  const texts = held.map(({ place, state }) =>
    isDivided ? partInShort(story, place, state) : (shortState(story, state) ?? ''),
  );
  const [state = '', next] = texts;
  if (next !== undefined && !isDivided) return words.turning(state, next);
  const precision = held[0]?.unsure?.precision;
  const text = texts.join(', ');
  return precision && precision !== 'day' ? words.unsure(text, messages.dates.someTime[precision]) : text;
}
