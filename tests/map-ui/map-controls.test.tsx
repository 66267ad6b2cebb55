import { fireEvent, screen } from '@testing-library/react';
import { describe, expect, it, vi } from 'vitest';
import { messages } from '../../src/i18n/messages';
import { MapControls } from '../../src/map-ui/map-controls';
import { story } from '../../src/story/load-story';
import { draw } from '../harness/app';

const words = messages.map;
const button = (name: string) => screen.getByRole('button', { name });

function controls(folded: boolean) {
  const zoomBy = vi.fn();
  const drawn = draw(
    <MapControls view={{ zoomBy }} folded={folded}>
      <button type="button">further</button>
    </MapControls>,
  );
  return { ...drawn, zoomBy };
}

describe('the buttons of the map', () => {
  it('zoom by a level, and show the whole region', async () => {
    const { user, zoomBy, store } = controls(false);
    await user.click(button(words.zoomIn));
    await user.click(button(words.zoomOut));
    expect(zoomBy.mock.calls).toEqual([[1], [-1]]);
    await user.click(button(words.reset));
    expect(store.getState().fitRequest).toEqual({ bounds: story.view.home });
    expect(button('further')).toBeVisible();
    expect(screen.queryByRole('button', { name: words.controls })).toBeNull();
  });

  it('wait behind one where there is little room, and stay until they are folded again', async () => {
    const { user, zoomBy } = controls(true);
    expect(screen.getAllByRole('button')).toEqual([button(words.controls)]);
    expect(button(words.controls)).toHaveAttribute('aria-expanded', 'false');
    await user.click(button(words.controls));
    await user.click(button(words.zoomIn));
    await user.click(button(words.zoomIn));
    expect(zoomBy).toHaveBeenCalledTimes(2);
    expect(button('further')).toBeVisible();
    await user.click(button(words.controls));
    expect(screen.getAllByRole('button')).toHaveLength(1);
  });

  it('fold by a press elsewhere, and by Escape, which does nothing else then', async () => {
    const { user } = controls(true);
    await user.click(button(words.controls));
    fireEvent.pointerDown(document.body);
    expect(screen.getAllByRole('button')).toHaveLength(1);
    await user.click(button(words.controls));
    await user.tab();
    expect(button(words.zoomIn)).toHaveFocus();
    expect(fireEvent.keyDown(button(words.zoomIn), { key: 'Escape' }), 'taken').toBe(false);
    expect(screen.getAllByRole('button')).toHaveLength(1);
    expect(button(words.controls)).toHaveFocus();
    expect(fireEvent.keyDown(document.body, { key: 'Escape' }), 'left to others').toBe(true);
  });
});
