import { type FolderServer, serveFolder } from '../serve/serve-folder.ts';
import type { Edition } from '../story/load-edition.ts';
import { buildPage, type PageName } from './build-page.ts';

/** Builds some pages with the story of an edition and serves each at an origin of its own. */
export async function serveEdition<Name extends PageName>(
  edition: Edition,
  pages: readonly Name[],
): Promise<{ servers: Record<Name, FolderServer>; folders: Record<Name, string>; close: () => void }> {
  const servers: Partial<Record<Name, FolderServer>> = {};
  const folders: Partial<Record<Name, string>> = {};
  for (const page of pages) {
    const folder = await buildPage(page, edition);
    folders[page] = folder;
    servers[page] = await serveFolder(folder);
  }
  return {
    servers: servers as Record<Name, FolderServer>,
    folders: folders as Record<Name, string>,
    close: () => {
      for (const page of pages) servers[page]?.close();
    },
  };
}
