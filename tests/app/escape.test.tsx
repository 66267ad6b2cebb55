import { fireEvent, screen } from '@testing-library/react';
import { useLayoutEffect } from 'react';
import { describe, expect, it } from 'vitest';
import { Escape } from '../../src/app/escape';
import { draw, eventAt } from '../harness/app';
import { wearStyles } from '../harness/styles';

const event = eventAt(0);

/** A reader who has come to a place by an event, on a page with further contents. */
function open(contents = <p>nothing pointed out</p>) {
  wearStyles('app/escape.css');
  const start = { place: 'latakia', event: event.id, moment: event.moment };
  const drawn = draw(
    <>
      {contents}
      <Escape />
    </>,
    start,
  );
  const press = (key: string, target: Element = document.body) => fireEvent.keyDown(target, { key });
  return { ...drawn, press, state: drawn.store.getState };
}

describe('Escape', () => {
  it('steps back from a place to its event, from there to the introduction, and no further', () => {
    const { press, state } = open();
    press('Escape');
    expect(state()).toMatchObject({ place: null, event: event.id, moment: event.moment });
    for (const time of ['first', 'second']) {
      press('Escape');
      expect(state(), time).toMatchObject({ place: null, event: null, moment: event.moment });
    }
  });

  it('is heard as soon as what came with it is seen', () => {
    const PressesAtOnce = () => {
      useLayoutEffect(() => void fireEvent.keyDown(document.body, { key: 'Escape' }), []);
      return null;
    };
    const { store } = draw(
      <>
        <Escape />
        <PressesAtOnce />
      </>,
      { place: 'latakia', event: event.id, moment: event.moment },
    );
    expect(store.getState()).toMatchObject({ place: null, event: event.id });
  });

  it('is one of many keys', () => {
    const { press, state } = open();
    press('Enter');
    expect(state().place).toBe('latakia');
  });

  it('is left to who has taken it already', () => {
    const { press, state } = open(
      <button type="button" onKeyDown={(key) => key.preventDefault()}>
        takes it
      </button>,
    );
    press('Escape', screen.getByRole('button'));
    expect(state().place).toBe('latakia');
  });
});

describe.each(['timeline-tip', 'map-hover-name'])('Escape while a %s stands', (pointed) => {
  const contents = <p className={pointed}>pointed out</p>;
  const name = () => screen.getByText('pointed out');

  it('hides that as it steps back, each time', () => {
    const { press, state } = open(contents);
    expect(name()).toBeVisible();
    press('Escape');
    expect(name()).not.toBeVisible();
    expect(document.documentElement).toHaveAttribute('data-unpointed');
    expect(state()).toMatchObject({ place: null, event: event.id });
    press('Escape');
    expect(name()).not.toBeVisible();
    expect(state()).toMatchObject({ place: null, event: null });
  });

  const moves: [move: string, point: () => void][] = [
    ['move of the pointer', () => fireEvent.pointerMove(document.body)],
    ['key', () => fireEvent.keyDown(document.body, { key: 'n' })],
  ];
  it.each(moves)('has it again with the next %s', (_move, point) => {
    const { press } = open(contents);
    press('Escape');
    point();
    expect(name()).toBeVisible();
    expect(document.documentElement).not.toHaveAttribute('data-unpointed');
  });

  it.each(moves)('hides it as often as it is back by a %s', (_move, point) => {
    const { press } = open(contents);
    for (const time of ['the first time', 'the second time']) {
      press('Escape');
      expect(name(), time).not.toBeVisible();
      point();
      expect(name(), time).toBeVisible();
    }
  });
});
