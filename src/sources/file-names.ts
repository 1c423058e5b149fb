import { readdirSync } from 'node:fs';
import { join, relative, sep } from 'node:path';

/**
 * The paths of all files below a folder, from `root`, with `/`, in the order of their names and unread. Links are not
 * followed. Empty where the folder cannot be listed.
 */
export function fileNames(root: string, folder: string): readonly string[] {
  try {
    return readdirSync(join(root, folder), { recursive: true, withFileTypes: true })
      .filter((entry) => !entry.isDirectory())
      .map((entry) => relative(root, join(entry.parentPath, entry.name)).split(sep).join('/'))
      .sort();
  } catch {
    return [];
  }
}
