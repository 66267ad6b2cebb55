import { formatDoubtedWhen } from '../i18n/format-date';
import { messages } from '../i18n/messages';
import { standings } from '../story/standing';
import type { Statement, Story } from '../story/story';
import type { When } from '../time/when';

interface Listed extends Statement {
  /** What it is in the story, e.g. `claim hamas-keeps-arms`. */
  readonly name: string;
  readonly when: When | null;
}

/** Every statement of a story, grouped by standing, with all that has to be held against the article. */
export function listStatements(story: Story): string {
  const all = statementsOf(story);
  return standings
    .map((standing) => {
      const listed = all.filter((each) => each.standing === standing);
      return [`${standing.toUpperCase()}: ${listed.length}`, ...listed.map(written)].join('\n\n');
    })
    .join('\n\n\n');
}

function statementsOf(story: Story): readonly Listed[] {
  const places = [...story.places.values()];
  return [
    { ...story.headline, name: 'headline', when: null },
    ...places.flatMap((place): Listed[] => [
      { ...place, name: `place ${place.id}`, text: `${place.headline}: ${place.text}`, when: null },
      ...place.states.map((state) => ({ ...state, name: `state ${place.id}, ${state.state}` })),
    ]),
    ...story.events.map((event) => ({ ...event, name: `event ${event.id}`, text: `${event.title}: ${event.text}` })),
    ...story.claims.map((claim): Listed => {
      const of = claim.places.length > 0 ? claim.places.join(', ') : 'all';
      return { ...claim, name: `claim ${claim.id}, at ${claim.event}, of ${of}`, when: null };
    }),
  ];
}

function written({ name, text, voice, qualifier, outside, paragraphs, when }: Listed): string {
  const notes = [
    name,
    when && formatDoubtedWhen(when, messages),
    voice && `voice: ${voice}`,
    qualifier && `hedge: “${qualifier}”`,
    outside && `outside: ${outside}`,
  ];
  return `  ¶ ${paragraphs.join(', ')}  ${text}\n      ${notes.filter(Boolean).join(' · ')}`;
}
