import { mkdirSync, writeFileSync } from 'node:fs';
import { chromium } from 'playwright-core';
import { launchBrowser } from '../browser/harness/launch-browser.ts';
import { cache } from './build/folders.ts';
import { installPeers } from './install-peers.ts';
import { readOptions } from './options.ts';
import { formatReport } from './report/print-report.ts';
import { runBench } from './run-bench.ts';

async function main(): Promise<void> {
  const options = readOptions(process.argv.slice(2));
  installPeers();
  const { server } = await launchBrowser();
  try {
    const result = await runBench(await chromium.connect(server.wsEndpoint()), options);
    const path = `${cache}result.json`;
    mkdirSync(cache, { recursive: true });
    writeFileSync(path, `${JSON.stringify(result, null, 1)}\n`);
    console.log(`${formatReport(result)}\n\nAll figures: ${path}`);
  } finally {
    await server.close();
  }
}

try {
  await main();
} catch (error) {
  console.error(`The bench cannot run: ${error instanceof Error ? error.message : error}`);
  process.exitCode = 1;
}
