import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Plugin, ResolvedConfig } from 'vite';
import { CARD_FILE } from '../embed/site.ts';
import { runInNode } from './run-in-node.ts';

type CardModule = typeof import('../outputs/card/make-card.ts');

/** Draws the card that other sites show beside a link: once for each build, and when the dev server is asked for it. */
export function cardPlugin(): Plugin {
  let config: ResolvedConfig;
  const card = async (): Promise<Uint8Array> => {
    const { makeCard } = await runInNode<CardModule>(config, 'src/outputs/card/make-card.ts');
    return makeCard((name) => readFileSync(join(config.publicDir, 'geo', name), 'utf8'));
  };
  return {
    name: 'card',
    configResolved(resolved) {
      config = resolved;
    },
    configureServer({ middlewares }) {
      middlewares.use(`/${CARD_FILE}`, (_request, response, next) => {
        card().then(
          (png) => response.setHeader('Content-Type', 'image/png').end(png),
          (error: unknown) => next(error),
        );
      });
    },
    async generateBundle() {
      this.emitFile({ type: 'asset', fileName: CARD_FILE, source: await card() });
    },
  };
}
