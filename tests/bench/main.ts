import { mkdirSync, writeFileSync } from 'node:fs';
import { cache } from './build/folders.ts';
import { installPeers } from './install-peers.ts';
import { BenchBrowser } from './measure/bench-browser.ts';
import { readOptions } from './options.ts';
import { formatReport } from './report/print-report.ts';
import { runBench } from './run-bench.ts';

async function main(): Promise<void> {
  const options = readOptions(process.argv.slice(2));
  installPeers();
  const browser = new BenchBrowser();
  try {
    const result = await runBench(browser, options);
    const path = `${cache}result.json`;
    mkdirSync(cache, { recursive: true });
    writeFileSync(path, `${JSON.stringify(result, null, 1)}\n`);
    console.log(`${formatReport(result)}\n\nAll figures: ${path}`);
  } finally {
    await browser.close();
  }
}

try {
  await main();
} catch (error) {
  console.error(`The bench cannot run: ${error instanceof Error ? error.message : error}`);
  // At once: the servers of the pages would keep the process alive.
  process.exit(1);
}
