import { act, screen } from '@testing-library/react';
import { describe, expect, it, vi } from 'vitest';
import { Notices } from '../../src/app/notices';
import { messages } from '../../src/i18n/messages';
import { draw } from '../harness/app';

const retry = vi.fn();

describe('the notices', () => {
  it('are announced as they come, each once', () => {
    const { actions } = draw(<Notices onRetry={retry} />);
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
    const { user, store } = draw(<Notices onRetry={retry} />, { notices });
    const [first] = screen.getAllByRole('button', { name: messages.app.dismiss });
    if (!first) throw new Error('no button');
    await user.click(first);
    expect(screen.queryByText('The first.')).toBeNull();
    expect(screen.getByText('The second.')).toBeVisible();
    expect(store.getState().notices).toEqual([{ id: 'b', text: 'The second.' }]);
  });

  it('tell once of what is lost in several parts, until all of them are mended', async () => {
    const { actions, store, user } = draw(<Notices onRetry={() => {}} />);
    const said = () => screen.queryAllByText('Something is lost.');
    const lose = () => ['a', 'b'].map((id) => act(() => actions.notify({ id, text: 'Something is lost.' })));
    lose();
    expect(said()).toHaveLength(1);
    act(() => actions.dismiss('b'));
    expect(said()).toHaveLength(1);
    act(() => actions.dismiss('a'));
    expect(said()).toHaveLength(0);
    lose();
    await user.click(screen.getByRole('button', { name: messages.app.dismiss }));
    expect(store.getState().notices).toEqual([]);
  });

  it('offer to load the page again, where the reader stands', async () => {
    const reload = vi.fn();
    const replace = vi.fn();
    const at = (search: string, hash = '#text') => {
      const href = `https://site.org/map/${search}${hash}`;
      vi.stubGlobal('location', { href, search, reload, replace });
    };
    const notices = [{ id: 'a', text: 'Something is lost.', remedy: 'reload' as const }];
    const { user } = draw(<Notices onRetry={retry} />, { notices, place: 'latakia' });
    const press = () => user.click(screen.getByRole('button', { name: messages.app.loadAgain }));
    const answer = vi.fn(async (): Promise<Response> => new Response());
    vi.stubGlobal('fetch', answer);
    at('?from=friend&place=latakia');
    await press();
    expect(reload).toHaveBeenCalledOnce();
    expect(replace).not.toHaveBeenCalled();
    // A page of opaque origin may not change its address.
    at('?from=friend');
    await press();
    expect(reload).toHaveBeenCalledOnce();
    expect(String(replace.mock.lastCall?.[0])).toBe('https://site.org/map/?from=friend&place=latakia#text');
    // A link was followed before the app was there, and the reader has gone on.
    at('', '#place-west-bank');
    await press();
    expect(String(replace.mock.lastCall?.[0])).toBe('https://site.org/map/?place=latakia');
    // Nothing answers: the reader would lose what is there.
    vi.spyOn(console, 'warn').mockImplementation(() => {});
    answer.mockRejectedValue(new TypeError('no line'));
    await press();
    expect(replace).toHaveBeenCalledTimes(2);
    vi.unstubAllGlobals();
  });

  it('offer to ask again for shapes that are missing', async () => {
    const { user } = draw(<Notices onRetry={retry} />, {
      notices: [{ id: 'a', text: 'Some are missing.', remedy: 'retry' }],
    });
    await user.click(screen.getByRole('button', { name: messages.map.tryAgain }));
    expect(retry).toHaveBeenCalledOnce();
  });

  it('offer nothing where nothing helps', () => {
    draw(<Notices onRetry={retry} />, { notices: [{ id: 'a', text: 'The first.' }] });
    expect(screen.getAllByRole('button')).toHaveLength(1);
  });

  it('show markup in a text as text', () => {
    const { container } = draw(<Notices onRetry={retry} />, {
      notices: [{ id: 'a', text: '<img src=x onerror=alert(1)>' }],
    });
    expect(container.querySelector('img')).toBeNull();
    expect(screen.getByText('<img src=x onerror=alert(1)>')).toBeVisible();
  });
});
