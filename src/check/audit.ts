/** How bad a known weakness is, in npm's words, from the least on. */
const SEVERITIES = ['info', 'low', 'moderate', 'high', 'critical'];

/** What is audited: of what readers get, every weakness counts; of what only builds and tests it, those that are grave. */
export const audits = [
  { of: 'what readers get', flags: ['--omit=dev'], least: 'info' },
  { of: 'all packages', flags: [], least: 'high' },
] as const;

/** Packages by name, as `npm audit --json` has them. */
type Weaknesses = Readonly<Record<string, { readonly severity?: unknown }>>;

/**
 * Reads what `npm audit --json` printed: the packages with a weakness that is at least so bad, worst first, or null where no
 * registry has answered.
 */
export function readAudit(output: string, least: string): readonly string[] | null {
  const weaknesses = weaknessesIn(output);
  if (!weaknesses) return null;
  return Object.entries(weaknesses)
    .map(([name, { severity }]) => ({ name, severity: String(severity), rank: rankOf(String(severity)) }))
    .filter(({ rank }) => rank >= rankOf(least))
    .sort((one, other) => other.rank - one.rank)
    .map(({ name, severity }) => `${name} (${severity})`);
}

/** A word that is not known yet may be the worst. */
function rankOf(severity: string): number {
  const rank = SEVERITIES.indexOf(severity);
  return rank === -1 ? SEVERITIES.length : rank;
}

function weaknessesIn(output: string): Weaknesses | null {
  try {
    const report: { readonly vulnerabilities?: Weaknesses } = JSON.parse(output);
    return report.vulnerabilities ?? null;
  } catch {
    // npm prints no report at all where it finds no way to a registry.
    return null;
  }
}
