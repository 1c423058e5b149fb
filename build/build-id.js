// Names what the program is built from, so that one build knows another's work from its own.
import { createHash } from 'node:crypto';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

/** The file of dist/ that holds the id of what it was built from. */
export const ID_FILE = 'dist/build-id';

/** The hash of all that a build reads. */
export function buildId() {
  const hash = createHash('sha256');
  for (const file of ['package-lock.json', ...filesIn('build'), ...filesIn('src')]) hash.update(readFileSync(file));
  return hash.digest('hex').slice(0, 16);
}

function filesIn(folder) {
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name))
    .sort();
}
