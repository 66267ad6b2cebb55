import { spawnSync } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import manifest from './package.json' with { type: 'json' };

const folder = fileURLToPath(new URL('.', import.meta.url));

/** Installs the libraries that only the bench needs, the versions of its lock file. Throws where that fails. */
export function installPeers(): void {
  const peers = Object.entries(manifest.dependencies);
  if (peers.every(([name, version]) => installedVersion(name) === version)) return;
  console.log(`Fetching what the bench compares with (${peers.map(([name, at]) => `${name} ${at}`).join(', ')}) ...`);
  const result = spawnSync('npm', ['ci', '--prefix', folder, '--no-audit', '--no-fund'], { encoding: 'utf8' });
  if (result.status !== 0) throw new Error(`the libraries to compare with could not be fetched: ${result.stderr}`);
}

function installedVersion(name: string): string | undefined {
  const path = `${folder}node_modules/${name}/package.json`;
  if (!existsSync(path)) return undefined;
  const { version }: { version?: string } = JSON.parse(readFileSync(path, 'utf8'));
  return version;
}
