import { expect, it, vi } from 'vitest';
import { twice } from './twice.ts';

it('forgives one failure and says so', async () => {
  const said = vi.spyOn(console, 'error').mockImplementation(() => undefined);
  const visit = vi.fn().mockRejectedValueOnce(new Error('the browser is gone')).mockResolvedValueOnce(7);
  expect(await twice(visit)).toBe(7);
  expect(said).toHaveBeenCalledWith('  failed (the browser is gone), once more');
  said.mockRestore();
});

it('does not forgive two', async () => {
  const said = vi.spyOn(console, 'error').mockImplementation(() => undefined);
  await expect(twice(() => Promise.reject(new Error('the page is broken')))).rejects.toThrow('the page is broken');
  said.mockRestore();
});
