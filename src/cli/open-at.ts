import type { Host } from '../model/host.ts';
import type { LibraryOptions } from '../workspace/library-options.ts';
import { type OpenLibrary, openLibrary } from '../workspace/open-library.ts';

/** Opens a library as it is on the disk, or as a commit has it where a revision is named. git is loaded for that only. */
export async function openAt(globals: LibraryOptions, host: Host, revision: string | undefined): Promise<OpenLibrary> {
  if (revision === undefined) return openLibrary(globals, host);
  return (await import('../workspace/library-at.ts')).openLibraryAt(globals, host, revision);
}
