import { expect, it } from 'vitest';
import { Link } from './link.ts';

// No upper bound: a busy machine may take longer, but never less.
it('lets through no more than its speed, however many answers share it', async () => {
  const link = new Link({ latency: 0, bitsPerSecond: 800_000 });
  const start = performance.now();
  await Promise.all([link.pass(2500), link.pass(2500)]);
  expect(performance.now() - start).toBeGreaterThanOrEqual(48);
});

it('waits before an answer begins', async () => {
  const start = performance.now();
  await new Link({ latency: 30, bitsPerSecond: 1e9 }).open();
  expect(performance.now() - start).toBeGreaterThanOrEqual(28);
});
