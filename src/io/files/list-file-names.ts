import { readdirSync } from 'node:fs';
import { join } from 'node:path';

/**
 * Lists the paths of all files below a folder, from `root`, with `/`, sorted and unread. Links are not followed, and
 * names that begin with `.` or `_` are skipped. Empty where a folder cannot be listed.
 */
export function listFileNames(root: string, folder: string): readonly string[] {
  const found: string[] = [];
  const walk = (from: string): void => {
    for (const entry of readdirSync(join(root, from), { withFileTypes: true })) {
      const { name } = entry;
      if (name.startsWith('.') || name.startsWith('_')) continue;
      const path = from === '' ? name : `${from}/${name}`;
      if (entry.isDirectory()) walk(path);
      else found.push(path);
    }
  };
  try {
    walk(folder === '.' ? '' : folder.replace(/(?<!\/)\/+$/, ''));
    return found.sort();
  } catch {
    return [];
  }
}
