import { useEffect, useRef } from 'react';
import type { Viewport } from '../../geo/camera';
import type { GeoCollection, GeoFile } from '../../geo/geography';
import { type AppContextValue, useApp } from '../../state/use-app';
import { arrivedSheet, loadSheet } from './load-sheet';
import { tellFailure } from './tell-failure';
import { whenIdle } from './when-idle';

interface UsePrintInput {
  /** GeoJSON as far as it has arrived, longitude first. */
  readonly geography: Partial<Record<GeoFile, GeoCollection>>;
  /** Says what the reader sees of the map; null before anything is measured. */
  readonly currentViewport: () => Viewport | null;
  /** True once the screen needs nothing more. */
  readonly isReady: boolean;
  /** The lines that the licences of the geography ask for. */
  readonly credits: string;
}

/** Lets the browser print a page made for paper instead of the screen, by whatever way the reader asks it to print. */
export function usePrint(input: UsePrintInput): void {
  const app = useApp();
  const latest = useRef(input);
  useEffect(() => {
    latest.current = input;
  });
  useEarlyLoad(input.isReady);
  useEffect(() => {
    let remove: (() => void) | null = null;
    const before = (): void => {
      remove?.();
      remove = mount(app, latest.current);
    };
    const after = (): void => {
      remove?.();
      remove = null;
    };
    window.addEventListener('beforeprint', before);
    window.addEventListener('afterprint', after);
    return () => {
      window.removeEventListener('beforeprint', before);
      window.removeEventListener('afterprint', after);
      after();
    };
  }, [app]);
}

/** How long to wait for a map that may never draw, in ms. */
const PATIENCE = 10_000;

/** Fetches what a sheet is made of before it is asked for, but after everything that the screen needs. */
function useEarlyLoad(mapReady: boolean): void {
  useEffect(() => {
    // Who never prints need not hear that the sheet is missing; who does, hears it then.
    const load = (): void => void loadSheet().catch(() => {});
    return whenIdle(load, mapReady ? 0 : PATIENCE);
  }, [mapReady]);
}

function mount(app: AppContextValue, { geography, currentViewport, credits }: UsePrintInput): (() => void) | null {
  const { actions, messages } = app;
  const sheet = arrivedSheet();
  if (!sheet) {
    actions.notify({ id: 'print', text: messages.print.unready });
    loadSheet().catch((error: unknown) => tellFailure(app, error));
    return null;
  }
  actions.dismiss('print');
  try {
    const viewport = currentViewport();
    const mapArea = viewport?.size ?? { width: window.innerWidth, height: window.innerHeight };
    return sheet.mountPrintSheet(app, { geography, camera: viewport?.camera ?? null, mapArea, credits });
  } catch (error) {
    tellFailure(app, error);
    return null;
  }
}
