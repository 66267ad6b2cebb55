import { expect, it, vi } from 'vitest';
import { createAppStore, openingState } from '../../src/state/store';
import { story } from '../../src/story/load-story';

it('tells all subscribers of a change, whatever one of them throws, and says what that was', () => {
  const said = vi.spyOn(console, 'error').mockImplementation(() => {});
  const store = createAppStore(story);
  const fault = new Error('of one subscriber');
  store.subscribe(() => {
    throw fault;
  });
  const heard = vi.fn();
  const leave = store.subscribe(heard);
  store.setState({ place: 'a-place' });
  expect(heard).toHaveBeenCalledExactlyOnceWith(
    expect.objectContaining({ place: 'a-place' }),
    expect.objectContaining({ place: null }),
  );
  expect(said).toHaveBeenCalledExactlyOnceWith(fault);
  leave();
  store.setState({ place: null });
  expect(heard).toHaveBeenCalledTimes(1);
});

it('opens at the text’s own present, with nothing chosen, asked for or going on', () => {
  expect(openingState(story)).toEqual({
    moment: story.calendar.now,
    place: null,
    event: null,
    hovered: null,
    focused: false,
    scrubbing: false,
    playing: false,
    fitRequest: null,
    appearance: { theme: 'auto', hide: [] },
    paragraphs: [],
    sought: null,
    notices: [],
    announced: null,
  });
});
