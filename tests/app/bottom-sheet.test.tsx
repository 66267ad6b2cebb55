import { act, screen } from '@testing-library/react';
import { describe, expect, it } from 'vitest';
import { BottomSheet } from '../../src/app/bottom-sheet';
import { messages } from '../../src/i18n/messages';
import { draw } from '../harness/app';

const { sheetOpen, sheetClose } = messages.app;

function sheet() {
  return draw(
    <BottomSheet>
      <p>A text.</p>
    </BottomSheet>,
  );
}

describe('the sheet', () => {
  it('is low at first, is drawn up and lowered by its handle, and says so', async () => {
    const { user } = sheet();
    expect(screen.getByText('A text.')).toBeVisible();
    expect(screen.getByRole('button', { name: sheetOpen, expanded: false })).toBeVisible();
    await user.click(screen.getByRole('button'));
    expect(screen.getByRole('button', { name: sheetClose, expanded: true })).toBeVisible();
    await user.click(screen.getByRole('button'));
    expect(screen.getByRole('button', { name: sheetOpen, expanded: false })).toBeVisible();
  });

  it('goes down when a place is chosen, so that it can be seen on the map', async () => {
    const { user, actions } = sheet();
    await user.click(screen.getByRole('button'));
    act(() => actions.selectPlace('latakia'));
    expect(screen.getByRole('button', { expanded: false })).toBeVisible();
  });

  it('stays up while the reader moves in time or points at places', async () => {
    const { user, actions } = sheet();
    await user.click(screen.getByRole('button'));
    act(() => actions.hover('latakia'));
    act(() => void actions.step(-1));
    expect(screen.getByRole('button', { expanded: true })).toBeVisible();
  });
});
