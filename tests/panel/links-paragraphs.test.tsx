import { act, screen } from '@testing-library/react';
import { describe, expect, it } from 'vitest';
import { ParagraphRefs } from '../../src/panel/links';
import { draw, textOf } from '../harness/app';
import { words } from './panel-harness';

const button = (paragraph: number) =>
  screen.queryByRole('button', { name: words.statement.toParagraph(String(paragraph)) });

describe('the paragraphs that a statement names', () => {
  it('lead nowhere where the page around the map has none of them', () => {
    const { container } = draw(<ParagraphRefs paragraphs={[3, 14]} />);
    expect(screen.queryAllByRole('button')).toEqual([]);
    expect(textOf(container)).toContain(words.statement.paragraph('14'));
  });

  it('lead to those that the page has, in the same words for the eye', async () => {
    const plain = draw(<ParagraphRefs paragraphs={[3, 14]} />);
    const seen = [...plain.container.querySelectorAll('[aria-hidden]')].map(textOf);
    plain.unmount();
    const { store, user } = draw(<ParagraphRefs paragraphs={[3, 14]} />, { paragraphs: [1, 14] });
    expect(screen.getAllByRole('button')).toHaveLength(1);
    expect(seen[1]).toBe('¶ 14');
    expect(button(14)).toHaveTextContent(/^¶ 14$/);
    await user.click(screen.getByRole('button'));
    const { sought } = store.getState();
    expect(sought).toEqual({ paragraph: 14 });
    await user.click(screen.getByRole('button'));
    expect(store.getState().sought).toEqual(sought);
    expect(store.getState().sought).not.toBe(sought);
  });

  it('can be reached and pressed by keyboard', async () => {
    const { store, user } = draw(<ParagraphRefs paragraphs={[14]} />, { paragraphs: [14] });
    await user.tab();
    expect(button(14)).toHaveFocus();
    await user.keyboard('{Enter}');
    expect(store.getState().sought).toEqual({ paragraph: 14 });
  });

  it('follow what the page offers', () => {
    const { actions } = draw(<ParagraphRefs paragraphs={[3, 14]} />);
    act(() => actions.offerParagraphs([3, 14]));
    expect(screen.getAllByRole('button')).toHaveLength(2);
    act(() => actions.offerParagraphs([14]));
    expect(button(3)).toBeNull();
    expect(button(14)).toBeVisible();
  });
});
