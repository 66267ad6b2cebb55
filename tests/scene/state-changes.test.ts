import { describe, expect, it } from 'vitest';
import { changesAt } from '../../src/scene/state-changes';
import { story } from '../../src/story/load-story';

/** What an event changes, as `place: state before -> state after`. */
function changesOf(id: string): string[] {
  const event = story.eventById.get(id);
  if (!event) throw new Error(`the story has no event ${id}`);
  return changesAt(story, event).map(
    ({ place, before, after }) => `${place.id}: ${before?.state ?? 'nothing'} -> ${after?.state ?? 'nothing'}`,
  );
}

describe('what an event changes', () => {
  it('is the state before its month and the one that begins in it, place by place', () => {
    expect(changesOf('lebanon-ceasefire')).toEqual([
      'southern-lebanon: fighting -> ceasefire',
      'israel-lebanon-border: fighting -> still-away',
    ]);
  });

  it('is known to the day where the text gives the day', () => {
    expect(changesOf('hezbollah-deadline')).toEqual(['southern-lebanon: ceasefire -> deadline-passed']);
  });

  it('begins with nothing where nothing was told before', () => {
    expect(changesOf('iran-air-campaign')).toEqual(['iran: nothing -> fighting']);
    expect(changesOf('latakia-attacks')).toEqual([
      'latakia: nothing -> attacks-reported',
      'southern-syria: nothing -> attacks-reported',
    ]);
    expect(changesOf('hamas-assault')).toEqual(['israel-south: nothing -> fighting', 'gaza: nothing -> fighting']);
  });

  it('lets the parts of a place take over what held in the whole', () => {
    const parts = ['gaza-hamas: fighting -> governed-hamas', 'gaza-israel: fighting -> held-israel'];
    expect(changesOf('gaza-ceasefire')).toEqual(parts);
    const event = story.eventById.get('gaza-ceasefire');
    const wholes = event ? changesAt(story, event).map(({ whole }) => whole?.id) : [];
    expect(wholes).toEqual(['gaza', 'gaza']);
  });

  it('leaves out the places that stay as they were', () => {
    const untouched = ['mar-a-lago-meeting', 'israel-f35-announced', 'article-published', 'phase-two', 'f35-delivery'];
    for (const id of [...untouched, 'rafah-reopening', 'lebanon-offensive']) expect(changesOf(id), id).toEqual([]);
  });

  it('tells the end of a state after which nothing is told', () => {
    const event = story.eventById.get('gaza-ceasefire');
    const whole = story.places.get('gaza');
    if (!event || !whole) throw new Error('the story has lost its ceasefire');
    const [change] = changesAt(story, { ...event, places: ['gaza'] });
    expect(change).toEqual({ place: whole, whole: null, before: whole.states[0], after: null });
  });

  it('calls nothing begun that was so before the calendar begins', () => {
    const event = story.eventById.get('hamas-assault');
    if (!event) throw new Error('the story has lost its first event');
    expect(changesAt(story, { ...event, places: ['southern-lebanon'] })).toEqual([]);
  });
});
