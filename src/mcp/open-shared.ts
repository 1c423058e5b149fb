import type { Host } from '../model/host.ts';
import type { Library } from '../model/library.ts';
import { shareLibrary } from '../share/share-library.ts';
import { rememberedOf } from '../text/remembered.ts';
import type { LibraryOptions } from '../workspace/library-options.ts';
import { openLibrary } from '../workspace/open-library.ts';
import type { SharedLibrary, SharedQuestion } from './tool.ts';

/**
 * Makes the one way to the views of a library, as it is at each question. Views are kept as long as the host's memory
 * gives the same library.
 */
export function openShared(options: LibraryOptions, host: Host): (question: SharedQuestion) => SharedLibrary {
  const sharedOf = rememberedOf<Library, SharedLibrary>();
  return ({ day, ...question }) => {
    const { library, today } = openLibrary({ ...options, asOf: day ?? options.asOf }, host);
    return sharedOf(library, JSON.stringify([today, question]), () => {
      const views = shareLibrary(library, { ...question, on: today });
      return { as_of: today, customers: views.flatMap((view) => view.shared ?? []) };
    });
  };
}
