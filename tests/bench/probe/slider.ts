/** Drags the page's slider from one end to the other in so many steps, one for each frame. */
export async function scrub(steps: number): Promise<void> {
  const input = findSlider();
  if (!input) throw new Error('the page has no slider');
  // A page may treat a drag otherwise than single changes, which each deserve an entry in the history.
  press(input, 'pointerdown');
  for (let step = 0; step < steps; step += 1) {
    move(input, step / (steps - 1));
    await nextFrame();
  }
  press(input, 'pointerup');
}

/** Moves the page's slider to a share of its way, and holds it; false where there is none yet. */
export function drag(share: number): boolean {
  const input = findSlider();
  if (!input) return false;
  // Each time, as a page that does not run yet hears of none; and never let go: a page may do more when a drag ends.
  press(input, 'pointerdown');
  move(input, share);
  return true;
}

/** The share of its way at which the page's slider stands, and none where there is none. */
export function sliderShare(): number | null {
  const input = findSlider();
  return input && (Number(input.value) - Number(input.min)) / (Number(input.max) - Number(input.min));
}

function findSlider(): HTMLInputElement | null {
  return document.querySelector<HTMLInputElement>('input[type=range]');
}

/** Down at the slider's left end and up at its right: no click. */
function press(input: HTMLInputElement, type: 'pointerdown' | 'pointerup'): void {
  const { left, right, top } = input.getBoundingClientRect();
  const clientX = type === 'pointerdown' ? left : right;
  input.dispatchEvent(
    new PointerEvent(type, { bubbles: true, isPrimary: true, pointerType: 'mouse', clientX, clientY: top }),
  );
}

/** React watches an input's own `value`; only the prototype's setter makes a change that it takes for a reader's. */
function move(input: HTMLInputElement, share: number): void {
  const [min, max] = [Number(input.min), Number(input.max)];
  const value = String(min + (max - min) * share);
  Object.getOwnPropertyDescriptor(HTMLInputElement.prototype, 'value')?.set?.call(input, value);
  input.dispatchEvent(new Event('input', { bubbles: true }));
}

function nextFrame(): Promise<void> {
  return new Promise((resolve) => {
    requestAnimationFrame(() => resolve());
  });
}
