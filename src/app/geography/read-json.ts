import { versionedName } from '../../geo/geography';
import { createDeadline, type Deadline, PATIENCE_MS } from '../../state/deadline';

/** Folder of the geography, beside the page wherever the build is put. */
const FOLDER = `${import.meta.env.BASE_URL}geo/`;

/** Set for each build; the dev server has the files as they are. */
declare const GEO_VERSION: string;

/**
 * Reads files of public/geo by name, several at a time: all are called off where none of them moves on. Afresh, it does not
 * take what the browser has kept of a file, which may be what was wrong.
 */
export function createReader(round: AbortController, isAfresh: boolean): (file: string) => Promise<unknown> {
  let reading = 0;
  let deadline: Deadline | null = null;
  return async (file) => {
    reading += 1;
    deadline ??= createDeadline(PATIENCE_MS, () => round.abort(new Error('nothing arrives')));
    const { progress } = deadline;
    try {
      const name = import.meta.env.PROD ? versionedName(file, GEO_VERSION) : file;
      const response = await fetch(FOLDER + name, { signal: round.signal, cache: isAfresh ? 'reload' : 'default' });
      if (!response.ok) throw new Error(`the server answered ${response.status}`);
      return JSON.parse(await readText(response, progress));
    } finally {
      reading -= 1;
      progress();
      if (reading === 0) {
        deadline?.end();
        deadline = null;
      }
    }
  };
}

/** The whole text of an answer; `progress` is called with each piece. */
async function readText({ body }: Response, progress: () => void): Promise<string> {
  const pieces = body?.getReader();
  const decoder = new TextDecoder();
  let text = '';
  for (let next = await pieces?.read(); next && !next.done; next = await pieces?.read()) {
    progress();
    text += decoder.decode(next.value, { stream: true });
  }
  return text + decoder.decode();
}
