import { readFileSync } from 'node:fs';

/** Reads the header file that a build brings along, as the hosts do that know it; gives the headers for a path. */
export function readHeaderFile(file: string | URL): (path: string) => Map<string, string> {
  const lines = readFileSync(file, 'utf8').split('\n');
  const rules: { readonly pattern: RegExp; readonly change: (headers: Map<string, string>) => void }[] = [];
  let pattern = /^/;
  for (const line of lines) {
    const [, path] = /^(\/\S*)$/.exec(line) ?? [];
    const [, taken] = /^\s+! (\S+)$/.exec(line) ?? [];
    const [, name, value] = /^\s+([\w-]+): (.+)$/.exec(line) ?? [];
    if (path) pattern = new RegExp(`^${path.replace(/[.?+^$()[\]{}|\\]/g, '\\$&').replaceAll('*', '.*')}$`);
    else if (taken) rules.push({ pattern, change: (headers) => void headers.delete(taken) });
    else if (name && value) rules.push({ pattern, change: (headers) => void headers.set(name, value) });
    else if (line.trim() && !line.startsWith('#')) throw new Error(`no line of a header file: ${line}`);
  }
  return (path) => {
    const headers = new Map<string, string>();
    for (const rule of rules) if (rule.pattern.test(path)) rule.change(headers);
    return headers;
  };
}
