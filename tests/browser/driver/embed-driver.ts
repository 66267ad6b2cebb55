import type { FrameLocator, Locator } from 'playwright-core';
import { embed as words } from '#messages/embed';
import { panel as panelWords } from '#messages/panel';
import { type Camera, type LonLat, offsetFromCenter, readCamera } from './camera.ts';

/** What a reader does with an embed and sees of it. */
export interface EmbedDriver {
  /** For what no verb says. */
  readonly frame: FrameLocator;
  readonly map: Locator;
  /** What is seen until the map has drawn, and where there is none. */
  readonly drawing: Locator;
  readonly slider: Locator;
  readonly card: Locator;
  /** Leads to the full page. */
  readonly link: Locator;
  /** Waits until the app says that a drawing stands in for the map. */
  waitForDrawing(): Promise<void>;
  waitForMapIdle(): Promise<void>;
  /** Waits until the card tells of what has this heading. */
  waitForTitle(title: string): Promise<void>;
  /** The heading of the card. */
  title(): Promise<string>;
  /** The button that leads to a paragraph of the page around the map. */
  paragraph(number: number): Locator;
  /** Where the resting map looks. */
  camera(): Promise<Camera>;
  clickAt(point: LonLat): Promise<void>;
}

/** Makes the driver of one frame. */
export function createEmbedDriver(frame: FrameLocator): EmbedDriver {
  const map = frame.locator('[data-map-state]');
  const card = frame.getByRole('region', { name: panelWords.cardLabel });
  const waitForMapIdle = () =>
    frame.locator('[data-map-state=ready][data-map-idle=true]').waitFor({ state: 'attached' });
  const camera = async () => {
    await waitForMapIdle();
    return readCamera(map);
  };
  return {
    frame,
    map,
    drawing: frame.locator('.app-svg-map'),
    slider: frame.getByRole('slider'),
    card,
    link: card.getByRole('link', { name: words.fullPage }),
    waitForDrawing: () => frame.locator('.app-stand-in').waitFor(),
    waitForMapIdle,
    waitForTitle: (title) => card.getByRole('heading', { name: title, exact: true }).waitFor(),
    title: async () => (await card.getByRole('heading').first().textContent()) ?? '',
    paragraph: (number) =>
      card.getByRole('button', { name: panelWords.statement.toParagraph(String(number)), exact: true }),
    camera,
    clickAt: async (point) => {
      const { x, y } = offsetFromCenter(await camera(), point);
      const box = await map.boundingBox();
      if (!box) throw new Error('The map is not on the screen.');
      await map.click({ position: { x: box.width / 2 + x, y: box.height / 2 + y } });
    },
  };
}
