import { act, render } from '@testing-library/react';
import { useRef } from 'react';
import { afterEach, expect, it, vi } from 'vitest';
import { useMapRoom } from '../../src/app/map-area-layout';
import { openWindow, SIZE } from '../harness/window';

const BOX = { left: 10, top: 20, right: 210, bottom: 120 };

/** A map area beside which an overlay stands or does not, and the boxes that are measured. */
function Area({ isOverlaid }: { isOverlaid: boolean }) {
  const area = useRef<HTMLDivElement>(null);
  const overlay = useRef<HTMLDivElement>(null);
  const room = useMapRoom(area, overlay);
  return (
    <>
      <div ref={overlay}>{isOverlaid && <p data-overlay="wide" />}</div>
      <div ref={area} data-area />
      <output>{JSON.stringify(room?.wide)}</output>
    </>
  );
}

afterEach(() => {
  vi.unstubAllGlobals();
  vi.restoreAllMocks();
});

it('measures an overlay while it is there, and keeps none that has gone', async () => {
  const { observed } = openWindow({ ...SIZE, files: {} });
  vi.spyOn(HTMLParagraphElement.prototype, 'getBoundingClientRect').mockReturnValue(BOX as DOMRect);
  const { container, rerender, unmount } = render(<Area isOverlaid={false} />);
  const area = container.querySelector('[data-area]');
  const boxes = () => JSON.parse(container.querySelector('output')?.textContent ?? '');
  for (let round = 0; round < 20; round++) {
    await act(async () => rerender(<Area isOverlaid />));
    expect([...observed]).toEqual([area, container.querySelector('p')]);
    expect(boxes()).toEqual([BOX]);
    await act(async () => rerender(<Area isOverlaid={false} />));
    expect([...observed]).toEqual([area]);
    expect(boxes()).toEqual([]);
  }
  unmount();
  expect([...observed]).toEqual([]);
});
