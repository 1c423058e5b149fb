import { fileStamp, findFile, listFiles } from '../io/files/folder.ts';
import { customerMatcher, customersFolder } from '../library/config.ts';
import type { Host } from '../model/host.ts';
import { shareLibrary } from '../share/share-library.ts';
import type { LibraryOptions } from '../workspace/library-options.ts';
import { openConfig, openLibrary } from '../workspace/open-library.ts';
import type { SharedLibrary, ToolContext } from './tool.ts';

/** Bounds the answers that are kept while no file changes: a conversation asks few different questions. */
const MAX_KEPT = 8;

/**
 * Makes the one way to the views of a library, as it is at each question. Views are kept as long as every file has the
 * stamp that it had; a file that was written just now has none.
 */
export function openShared(options: LibraryOptions, host: Host): ToolContext['share'] {
  const kept = new Map<string, SharedLibrary>();
  let before: string | undefined;
  return ({ day, ...question }) => {
    const asked = { ...options, asOf: day ?? options.asOf };
    const { today, stamps } = stateOf(asked, host);
    if (stamps === undefined || stamps !== before) kept.clear();
    before = stamps;
    const key = JSON.stringify([today, question]);
    const known = kept.get(key);
    if (known !== undefined) return known;
    const { library } = openLibrary(asked, host);
    const views = shareLibrary(library, { ...question, on: today });
    const shared = { as_of: today, customers: views.flatMap((view) => view.shared ?? []) };
    if (kept.size >= MAX_KEPT) kept.clear();
    kept.set(key, shared);
    return shared;
  };
}

/** The day, and the stamps of all files; these are undefined where one of them proves nothing. */
function stateOf(options: LibraryOptions, host: Host): { readonly today: string; readonly stamps: string | undefined } {
  const { root, loaded, today } = openConfig(options, host);
  const { config } = loaded;
  const files = [findFile(root, config.file), ...listFiles(root, customersFolder(config), customerMatcher(config))];
  const stamps = files.map((file) => fileStamp(file, host.now().getTime()));
  const state = files.map(({ file }, index) => `${file} ${stamps[index]}`).join('\n');
  return { today, stamps: stamps.includes('') ? undefined : state };
}
