import { act } from '@testing-library/react';
import { onTestFinished } from 'vitest';

/** What jsdom lacks of modal dialogs, until the test is over. */
export function lendDialogs(): void {
  const { prototype } = HTMLDialogElement;
  const before = { showModal: prototype.showModal, close: prototype.close };
  prototype.showModal = function (this: HTMLDialogElement) {
    this.open = true;
  };
  prototype.close = function (this: HTMLDialogElement) {
    this.open = false;
    // A browser tells of it later, and input may come before.
    setTimeout(() => this.dispatchEvent(new Event('close')));
  };
  onTestFinished(() => {
    act(() => document.querySelector('dialog')?.dispatchEvent(new Event('close')));
    Object.assign(prototype, before);
  });
}
