/** Functions that run in the browser; each knows only what it is given. */

export interface Named {
  readonly selector: string;
  /** What the element is named, or its name begins with. */
  readonly name: string;
}

export interface Seen {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
  /** Whether a click in its middle would be given to it. */
  readonly isOnTop: boolean;
  /** Whether it would do nothing with a click yet. */
  readonly isDisabled: boolean;
}

/** The first element of that name that is seen, scrolled to where that is wanted; null where there is none. */
export function findSeen({ selector, name, scroll }: Named & { readonly scroll: boolean }): Seen | null {
  for (const element of document.querySelectorAll(selector)) {
    const words = element.getAttribute('aria-label') ?? element.textContent ?? '';
    const isSeen = element.checkVisibility({ visibilityProperty: true, opacityProperty: true });
    if (!isSeen || !words.replace(/\s+/g, ' ').trim().startsWith(name)) continue;
    if (scroll) element.scrollIntoView({ block: 'nearest', inline: 'nearest', behavior: 'instant' });
    const { x, y, width, height } = element.getBoundingClientRect();
    const top = document.elementFromPoint(x + width / 2, y + height / 2);
    const isOnTop = top !== null && element.contains(top);
    return { x, y, width, height, isOnTop, isDisabled: element.matches(':disabled, [aria-disabled=true]') };
  }
  return null;
}

/** The words of the first element that is seen. */
export function wordsOf(selector: string): string | undefined {
  const elements = [...document.querySelectorAll(selector)];
  return elements.find((element) => element.checkVisibility({ visibilityProperty: true }))?.textContent?.trim();
}

export function attributeOf([selector, name]: readonly [selector: string, name: string]): string | null {
  return document.querySelector(selector)?.getAttribute(name) ?? null;
}

/** The frame that an embed has made. */
export function frameOf(id: string): Element | null | undefined {
  return document.getElementById(id)?.shadowRoot?.querySelector('iframe');
}

/** How high an embed is, in px, once its frame is shown instead of its picture. */
export function heightShown(id: string): number {
  const embed = document.getElementById(id);
  return embed?.shadowRoot?.querySelector('a')?.hidden ? embed.getBoundingClientRect().height : 0;
}

export function cornerOf(element: Element): { x: number; y: number } {
  const { x, y } = element.getBoundingClientRect();
  return { x, y };
}

/** Whether the app runs: as the page brings it along, its drawing does not know its size. */
export function isTakenOver(): boolean {
  return document.querySelector('.svg-map-unmeasured') === null;
}

/** What stands where the map belongs: the map once it rests, a drawing once it says why; null until then. */
export function shownAsMap(): 'map' | 'drawing' | null {
  const drawing = document.querySelector('.app-svg-map');
  if (drawing) return document.querySelector('.app-stand-in')?.checkVisibility() ? 'drawing' : null;
  return document.querySelector('[data-map-state=ready][data-map-idle=true]') ? 'map' : null;
}

/** How many colours are seen in an element, by a picture of the window as PNG in base64. */
export async function coloursIn([selector, png]: readonly [selector: string, png: string]): Promise<number> {
  const bytes = Uint8Array.from(atob(png), (character) => character.charCodeAt(0));
  const bitmap = await createImageBitmap(new Blob([bytes], { type: 'image/png' }));
  const canvas = Object.assign(document.createElement('canvas'), { width: bitmap.width, height: bitmap.height });
  const context = canvas.getContext('2d');
  const box = document.querySelector(selector)?.getBoundingClientRect();
  if (!context || !box) return 0;
  context.drawImage(bitmap, 0, 0);
  const dots = bitmap.width / innerWidth;
  const { data } = context.getImageData(box.x * dots, box.y * dots, box.width * dots, box.height * dots);
  return new Set(new Uint32Array(data.buffer)).size;
}

/** Keeps links that would download something in the page, instead of following them. */
export function keepDownloads(): void {
  const { click } = HTMLAnchorElement.prototype;
  HTMLAnchorElement.prototype.click = function (this: HTMLAnchorElement) {
    if (this.download) document.body.append(Object.assign(this, { hidden: true }));
    else click.call(this);
  };
}

/** Width and colours of the picture that was downloaded under a name with this end; null while there is none. */
export async function lookAtDownload(end: string): Promise<{ width: number; colours: number } | null> {
  const link = document.querySelector<HTMLAnchorElement>(`a[hidden][download$="${end}"]`);
  if (!link) return null;
  const image = new Image();
  image.src = link.href;
  await image.decode();
  const canvas = Object.assign(document.createElement('canvas'), { width: image.width, height: image.height });
  const context = canvas.getContext('2d');
  context?.drawImage(image, 0, 0);
  const data = context?.getImageData(0, 0, image.width, image.height).data ?? new Uint8ClampedArray();
  return { width: image.width, colours: new Set(new Uint32Array(data.buffer)).size };
}
