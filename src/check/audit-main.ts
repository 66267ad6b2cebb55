import { spawnSync } from 'node:child_process';
import { audits, readAudit } from './audit';

/** Whether the registry knows of weaknesses in our packages; says in a line where none answers, which is no failure. */
for (const { of, flags, least } of audits) {
  const { stdout } = spawnSync('npm', ['audit', '--json', ...flags], {
    encoding: 'utf8',
    shell: process.platform === 'win32',
  });
  const weak = readAudit(stdout ?? '', least);
  if (weak === null) {
    console.log('No audit: the registry in use does not answer for known weaknesses.');
    break;
  }
  console.log(weak.length === 0 ? `No known weakness in ${of}.` : `Weak in ${of}: ${weak.join(', ')}. See: npm audit`);
  if (weak.length > 0) process.exitCode = 1;
}
