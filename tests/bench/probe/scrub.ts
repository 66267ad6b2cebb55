/** Drags the page's slider from one end to the other in so many steps, one for each frame. */
export async function scrub(steps: number): Promise<void> {
  const input = document.querySelector<HTMLInputElement>('input[type=range]');
  if (!input) throw new Error('the page has no slider');
  const [min, max] = [Number(input.min), Number(input.max)];
  const { left, right, top } = input.getBoundingClientRect();
  // A page may treat a drag otherwise than single changes, which each deserve an entry in the history.
  press(input, 'pointerdown', left, top);
  for (let step = 0; step < steps; step += 1) {
    setValue(input, min + ((max - min) * step) / (steps - 1));
    input.dispatchEvent(new Event('input', { bubbles: true }));
    await nextFrame();
  }
  press(input, 'pointerup', right, top);
}

function press(input: HTMLInputElement, type: string, clientX: number, clientY: number): void {
  input.dispatchEvent(
    new PointerEvent(type, { bubbles: true, isPrimary: true, pointerType: 'mouse', clientX, clientY }),
  );
}

/** React watches an input's own `value`; only the prototype's setter makes a change that it takes for a reader's. */
function setValue(input: HTMLInputElement, value: number): void {
  Object.getOwnPropertyDescriptor(HTMLInputElement.prototype, 'value')?.set?.call(input, String(value));
}

function nextFrame(): Promise<void> {
  return new Promise((resolve) => {
    requestAnimationFrame(() => resolve());
  });
}
