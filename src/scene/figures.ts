import type { Story } from '../story/story';

export type Figure = Story['figures'][number];

/** The story's figures of a place. */
export function figuresOf(story: Story, placeId: string): readonly Figure[] {
  return story.figures.filter((figure) => figure.place === placeId);
}

/** The place whose drawn shape a figure is about. */
export function measuredPlaceOf(figure: Figure): string {
  return figure.measure.kind === 'share' ? figure.measure.part : figure.measure.of;
}
