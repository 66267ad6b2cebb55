import type { Story } from '../story/story';

export type Figure = Story['figures'][number];

/** The story's figures of a place. */
export function figuresOf(story: Story, placeId: string): readonly Figure[] {
  return story.figures.filter((figure) => figure.place === placeId);
}
