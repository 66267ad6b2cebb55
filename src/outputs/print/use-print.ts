import { useEffect, useEffectEvent } from 'react';
import { tools } from '#messages/tools';
import type { Size, Viewport } from '../../geo/camera';
import type { Geography } from '../../geo/geography';
import { codeNow } from '../../state/code-now';
import { type AppContextValue, useApp } from '../../state/use-app';

interface UsePrintInput {
  /** GeoJSON as far as it has arrived, longitude first. */
  readonly geography: Geography;
  /** Says what the reader sees of the map; null before anything is measured. */
  readonly currentViewport: () => Viewport | null;
  /** True once the screen needs nothing more. */
  readonly isReady: boolean;
  /** The lines that the licences of the geography ask for. */
  readonly credits: string;
}

/** Lets the browser print a sheet made for paper instead of the screen, by whatever way the reader asks it to print. */
export function usePrint(input: UsePrintInput): void {
  const app = useApp();
  const mountLatest = useEffectEvent(() => mount(app, input));
  useEarlyLoad(input.isReady);
  useEffect(() => {
    let remove: (() => void) | null = null;
    const after = (): void => {
      remove?.();
      remove = null;
    };
    const before = (): void => {
      after();
      remove = mountLatest();
    };
    window.addEventListener('beforeprint', before);
    window.addEventListener('afterprint', after);
    return () => {
      window.removeEventListener('beforeprint', before);
      window.removeEventListener('afterprint', after);
      after();
    };
  }, []);
}

/** Prints what the reader looks at once all that the sheet is made of has arrived; without it, the screen. */
export async function startPrinting(app: AppContextValue): Promise<void> {
  await loadSheet().catch((error: unknown) => notifyFailure(app, error));
  printsAlone = true;
  window.print();
  printsAlone = false;
}

/** True while this page prints itself; a frame is mostly printed with the page around it. */
let printsAlone = false;

/** Px of the frame that has to do for what is printed; null where there are pages for it. */
function printedFrame(): Size | null {
  if (window.parent === window || printsAlone) return null;
  return { width: window.innerWidth, height: window.innerHeight };
}

function mount(app: AppContextValue, { geography, currentViewport, credits }: UsePrintInput): (() => void) | null {
  const { actions } = app;
  if (!loaded) {
    actions.notify({ id: 'print', text: tools.print.unready });
    loadSheet().catch((error: unknown) => notifyFailure(app, error));
    return null;
  }
  actions.dismiss('print');
  try {
    const viewport = currentViewport();
    const mapArea = viewport?.size ?? { width: window.innerWidth, height: window.innerHeight };
    return loaded.mountPrintSheet(app, {
      geography,
      camera: viewport?.camera ?? null,
      mapArea,
      frame: printedFrame(),
      credits,
    });
  } catch (error) {
    notifyFailure(app, error);
    return null;
  }
}

/** Says in a notice that the screen is printed, since the sheet could not be made. */
function notifyFailure({ actions }: AppContextValue, error: unknown): void {
  console.warn(error);
  actions.notify({ id: 'print', text: tools.print.failed, remedy: 'reload' });
}

type SheetModule = typeof import('./mount-print-sheet');

/** What a sheet is made of, once it has arrived. */
let loaded: SheetModule | null = null;

/** The faces that a sheet is set in; a browser fetches a font only once something on the screen wears it. */
const FACES = ['400 10pt "Story Serif"', 'italic 400 10pt "Story Serif"', '400 10pt "Story Sans"'];

/** Fetches everything that a sheet is made of, once; tries again after a failure. A sheet without its fonts is one, too. */
async function loadSheet(): Promise<void> {
  const fonts = Promise.allSettled(FACES.map((face) => document.fonts?.load(face)));
  const [sheet] = await Promise.all([codeNow(() => import('./mount-print-sheet')), fonts]);
  loaded = sheet;
}

/** How long to wait for a map that may never draw, and to leave a page alone that cannot tell when it is idle, in ms. */
const PATIENCE = 10_000;
const BREATH = 1000;

/** Fetches what a sheet is made of before it is asked for, but after everything that the screen needs. */
function useEarlyLoad(mapReady: boolean): void {
  useEffect(() => {
    // Who never prints need not hear that the sheet is missing; who does, hears it then.
    const load = (): void => void loadSheet().catch(() => {});
    const loadWhenIdle = (): void => {
      if ('requestIdleCallback' in window) window.requestIdleCallback(load);
      else setTimeout(load, BREATH);
    };
    const timer = setTimeout(loadWhenIdle, mapReady ? 0 : PATIENCE);
    return () => clearTimeout(timer);
  }, [mapReady]);
}
