import { act, screen } from '@testing-library/react';
import { describe, expect, it } from 'vitest';
import { Notices } from '../../src/app/notices';
import { messages } from '../../src/i18n/messages';
import { draw } from '../harness/app';

describe('the notices', () => {
  it('are announced as they come, each once', () => {
    const { actions } = draw(<Notices />);
    const area = screen.getByRole('status', { name: messages.app.noticesLabel });
    expect(area).toBeEmptyDOMElement();
    act(() => actions.notify({ id: 'a', text: 'The first.' }));
    act(() => actions.notify({ id: 'b', text: 'The second.' }));
    act(() => actions.notify({ id: 'a', text: 'The first, again.' }));
    expect([...area.querySelectorAll('p')].map((line) => line.textContent)).toEqual([
      'The second.',
      'The first, again.',
    ]);
  });

  it('can be put away one by one', async () => {
    const notices = [
      { id: 'a', text: 'The first.' },
      { id: 'b', text: 'The second.' },
    ];
    const { user, store } = draw(<Notices />, { notices });
    const [first] = screen.getAllByRole('button', { name: messages.app.dismiss });
    if (!first) throw new Error('no button');
    await user.click(first);
    expect(screen.queryByText('The first.')).toBeNull();
    expect(screen.getByText('The second.')).toBeVisible();
    expect(store.getState().notices).toEqual([{ id: 'b', text: 'The second.' }]);
  });

  it('show markup in a text as text', () => {
    const { container } = draw(<Notices />, { notices: [{ id: 'a', text: '<img src=x onerror=alert(1)>' }] });
    expect(container.querySelector('img')).toBeNull();
    expect(screen.getByText('<img src=x onerror=alert(1)>')).toBeVisible();
  });
});
